package alchemist.app.cli;

import alchemist.engine.Boundary;

import picocli.CommandLine;
import picocli.CommandLine.Help;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Runs one command line in this process: the whole program but for the standard streams.
 *
 * <p>{@link #main} is what the start script calls, {@link #run} what tests call.
 */
public final class Cli {

    private static final int WIDTH = 100;

    private Cli() {}

    /**
     * Runs a command on the standard streams.
     *
     * @return the exit code: 0 done, 1 failed, 2 wrong usage
     */
    public static int main(String[] args, Screens screens) {
        StandardOutput standard = new StandardOutput();
        Terminal terminal =
                new Terminal(standard.printStream(), System.err, System.getenv(), isInteractive());
        int exitCode = run(args, terminal, screens);
        terminal.out().flush();
        return standard.failure()
                .map(
                        e -> {
                            System.err.println(
                                    "The result could not be written to the standard output: "
                                            + Failures.reason(e)
                                            + ".");
                            return ExitCode.FAILED;
                        })
                .orElse(exitCode);
    }

    /** Runs a command without windows and without a person watching. */
    public static int run(
            String[] args, PrintStream out, PrintStream err, Map<String, String> environment) {
        return run(args, new Terminal(out, err, environment, false), new NoScreens());
    }

    /** Runs a command. */
    @Boundary("whatever happens in a command ends as a sentence and an exit code")
    public static int run(String[] args, Terminal terminal, Screens screens) {
        Session session = new Session(terminal, screens);
        try {
            return commandLine(session).execute(args);
        } catch (Throwable failure) {
            return Failures.report(failure, session);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** All commands, ready to parse. */
    static CommandLine commandLine(Session session) {
        CommandLine root = new CommandLine(new AlchemistCommand(session));
        root.addMixin("global", session.options());
        root.addSubcommand(new DemoCommand(session));
        root.addSubcommand(
                new CommandLine(new LakeCommand())
                        .addSubcommand(new LakeImportCommand(session))
                        .addSubcommand(new LakeListCommand(session))
                        .addSubcommand(new LakeInfoCommand(session)));
        root.addSubcommand(new StrategiesCommand(session));
        root.addSubcommand(new BacktestCommand(session));
        root.addSubcommand(new DoctorCommand(session));
        // Not in the annotation, which hands it down to every command.
        root.getCommandSpec()
                .usageMessage()
                .footer(
                        "",
                        "Exit code: 0 done, 1 failed, 2 wrong usage.",
                        "'alchemist COMMAND --help' explains a command.");
        PrintWriter err = new PrintWriter(session.err(), true);
        return root.setExpandAtFiles(false)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(colours(session.terminal()))
                .setOut(new PrintWriter(session.out(), true))
                .setErr(err)
                .setParameterExceptionHandler(new WrongUsage(session))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> Failures.report(failure, session));
    }

    /** Colours only where a person watches, and not when NO_COLOR is set. */
    private static Help.ColorScheme colours(Terminal terminal) {
        boolean colours = terminal.interactive() && !terminal.environment().containsKey("NO_COLOR");
        return Help.defaultColorScheme(colours ? Help.Ansi.ON : Help.Ansi.OFF);
    }

    private static boolean isInteractive() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
