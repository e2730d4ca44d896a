package alchemist.app.cli.doctor;

import alchemist.app.fx.Numbers;

/** The Java that runs the program. */
final class RuntimeCheck {

    private static final int OLDEST = 25;
    private static final long LITTLE_MEMORY = 400_000_000;

    private RuntimeCheck() {}

    static Finding java() {
        String text =
                "Java %s, %s, on %s %s"
                        .formatted(
                                Runtime.version(),
                                System.getProperty("java.vendor"),
                                System.getProperty("os.name"),
                                System.getProperty("os.arch"));
        return Runtime.version().feature() >= OLDEST
                ? Finding.good("Java", text)
                : Finding.broken("Java", text, "Install Java 25 or newer.");
    }

    static Finding memory() {
        long most = Runtime.getRuntime().maxMemory();
        String text =
                "up to %s, %s processors"
                        .formatted(
                                Numbers.bytes(most),
                                Numbers.count(Runtime.getRuntime().availableProcessors()));
        return most >= LITTLE_MEMORY
                ? Finding.good("Memory", text)
                : Finding.warning(
                        "Memory",
                        text,
                        "Long histories may not fit; give Java more, for example"
                                + " JAVA_TOOL_OPTIONS=-Xmx2g.");
    }
}
