package alchemist.datalake.lake;

import alchemist.engine.model.InstrumentRegistry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Changes a lake until it dies. */
final class CrashingProcess {

    private static final int MOST_CHANGES = 60;

    private CrashingProcess() {}

    /**
     * {@code HOME SEED FILE STEP TIME}: makes the changes of a {@link CrashPlan}, and adds a byte
     * to the file after each; dies without any clean-up when the step is reached for the given
     * time, or lives until it is killed or has nothing left to do.
     */
    public static void main(String[] arguments) throws Exception {
        Path acknowledged = Path.of(arguments[2]);
        String deadly = arguments[3];
        int[] left = {Integer.parseInt(arguments[4])};
        WriteStep.Listener death =
                step -> {
                    if (step.name().equals(deadly) && --left[0] == 0) {
                        Runtime.getRuntime().halt(ChildProcess.DEAD);
                    }
                };
        CrashPlan plan = new CrashPlan(Long.parseLong(arguments[1]));
        try (Lake lake = Lake.open(Path.of(arguments[0]), new InstrumentRegistry(), death)) {
            for (int i = 0; i < MOST_CHANGES; i++) {
                plan.next().apply(lake, i);
                Files.write(
                        acknowledged,
                        new byte[] {'.'},
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        }
    }
}
