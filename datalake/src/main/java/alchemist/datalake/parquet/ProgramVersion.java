package alchemist.datalake.parquet;

/** The version of the program that writes a file, from the jar's manifest. */
final class ProgramVersion {

    private ProgramVersion() {}

    static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
