package alchemist.app.cli;

import alchemist.app.home.StrategyCatalog;
import alchemist.engine.Boundary;

import picocli.CommandLine;
import picocli.CommandLine.Help;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

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
        // Both streams speak UTF-8: names and signs are the same in results and errors.
        PrintStream err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean interactive =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        Terminal terminal = new Terminal(standard.printStream(), err, System.getenv(), interactive);
        int exitCode = run(args, terminal, screens);
        terminal.out().flush();
        if (standard.failure().isEmpty()) {
            return exitCode;
        }
        err.println(
                "The result could not be written to the standard output: %s."
                        .formatted(Failures.reason(standard.failure().get())));
        return ExitCode.FAILED;
    }

    /** Runs a command without windows and without a person watching. */
    public static int run(
            String[] args, PrintStream out, PrintStream err, Map<String, String> environment) {
        return run(args, new Terminal(out, err, environment, false), new NoScreens());
    }

    /** Runs a command. */
    public static int run(String[] args, Terminal terminal, Screens screens) {
        return run(args, new Session(terminal, screens, StrategyCatalog::load));
    }

    @Boundary("whatever happens in a command ends as a sentence and an exit code")
    static int run(String[] args, Session session) {
        Terminal terminal = session.terminal();
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
                        .addSubcommand(new LakeInfoCommand(session))
                        .addSubcommand(new LakeAddCommand(session))
                        .addSubcommand(new LakeUpdateCommand(session))
                        .addSubcommand(new LakeDeleteCommand(session))
                        .addSubcommand(new LakeVerifyCommand(session))
                        .addSubcommand(new LakeRepairCommand(session))
                        .addSubcommand(new LakeExportCommand(session))
                        .addSubcommand(new LakeMigrateCommand(session))
                        .addSubcommand(new LakeSqlCommand(session)));
        root.addSubcommand(new StrategiesCommand(session));
        root.addSubcommand(new IndicatorsCommand(session));
        root.addSubcommand(new IndicatorCommand(session));
        root.addSubcommand(new BacktestCommand(session));
        root.addSubcommand(new DoctorCommand(session));
        // Not in the annotation, which hands it down to every command.
        root.getCommandSpec()
                .usageMessage()
                .footer(
                        "",
                        "Exit code: 0 done, 1 failed, 2 wrong usage.",
                        "'alchemist COMMAND --help' explains a command.");
        return root.setExpandAtFiles(false)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(colours(session.terminal()))
                .setOut(writer(session.out()))
                .setErr(writer(session.err()))
                .setParameterExceptionHandler(new WrongUsage(session))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> Failures.report(failure, session));
    }

    /** Colours only where a person watches, and not when NO_COLOR is set. */
    private static Help.ColorScheme colours(Terminal terminal) {
        boolean colours = terminal.interactive() && !terminal.environment().containsKey("NO_COLOR");
        return Help.defaultColorScheme(colours ? Help.Ansi.ON : Help.Ansi.OFF);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }
}
