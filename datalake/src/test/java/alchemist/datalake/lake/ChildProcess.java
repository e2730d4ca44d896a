package alchemist.datalake.lake;

import alchemist.engine.model.InstrumentRegistry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second Java process on the same lake, for tests of locks and sudden death. */
final class ChildProcess {

    static final int DEAD = 137;

    private ChildProcess() {}

    /** Runs {@link #main}; what it says goes to {@code log}. */
    static Process start(Path log, String... arguments) throws IOException {
        return start(System.getProperty("java.class.path"), log, arguments);
    }

    static Process start(String classPath, Path log, String... arguments) throws IOException {
        return start(ChildProcess.class, classPath, log, arguments);
    }

    static Process start(Class<?> main, String classPath, Path log, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp"));
        command.add(classPath);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** What a process has said. */
    static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "the process left no log";
        }
    }

    /**
     * {@code HOME STEP TIMES}: writes two years of bars and dies, without any clean-up, when the
     * step is reached for the given time. {@code HOME hold FILE}: opens the lake, creates the file,
     * and waits to be killed.
     */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        if (arguments[1].equals("hold")) {
            Lake lake = Lake.open(home, new InstrumentRegistry());
            Files.createFile(Path.of(arguments[2]));
            Thread.sleep(Long.MAX_VALUE);
            lake.close();
        }
        WriteStep deadly = WriteStep.valueOf(arguments[1]);
        int[] left = {Integer.parseInt(arguments[2])};
        WriteStep.Listener death =
                step -> {
                    if (step == deadly && --left[0] == 0) {
                        Runtime.getRuntime().halt(DEAD);
                    }
                };
        Lake lake = Lake.open(home, new InstrumentRegistry(), death);
        lake.write(LakeCrashTest.NEW, LakeCrashTest.ORIGIN);
        lake.close();
    }
}
