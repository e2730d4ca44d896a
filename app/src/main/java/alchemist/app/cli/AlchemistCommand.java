package alchemist.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.util.concurrent.Callable;

/** The program without a command: opens the workstation. */
@Command(
        name = "alchemist",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = AlchemistCommand.Versions.class,
        sortOptions = false,
        synopsisSubcommandLabel = "[COMMAND]",
        description = {
            "A trading workstation: data lake, charts, backtests, paper trading, kill switch.",
            "Without a command it opens the workstation.",
            ""
        })
final class AlchemistCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--demo-without-display",
            description = "Without a display run the demo instead of giving up.")
    private boolean demoWithoutDisplay;

    /** What the build records the start-up cache from; nothing a user needs. */
    @Option(names = "--rehearse-start", hidden = true)
    private boolean rehearseStart;

    AlchemistCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (rehearseStart) {
            session.screens().rehearse(session.home());
            return ExitCode.DONE;
        }
        boolean display = Display.isThere(session.terminal().environment());
        if (display) {
            return session.screens().open(session.home());
        }
        if (demoWithoutDisplay) {
            session.err().println("There is no display here, so this is the demo instead.");
            return new DemoCommand(session).call();
        }
        throw Display.missing();
    }

    /** Says which program this is. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {alchemist.app.home.Version.current().toString()};
        }
    }
}
