package alchemist.app.cli;

import alchemist.app.home.Home;
import alchemist.app.report.HtmlReport;
import alchemist.app.report.ResultJson;
import alchemist.app.report.RunFacts;
import alchemist.app.report.RunSummary;
import alchemist.datalake.lake.LakeException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Shows the main job with nothing but the program itself. */
@Command(
        name = "demo",
        description = {
            "Show the main job with nothing installed: sample lake, backtest, report, pictures.",
            "Builds a lake of invented bars, backtests a strategy on it, and writes a report, the"
                    + " result and pictures of the screens. Needs no display and no network.",
            ""
        })
final class DemoCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for what is written (default: alchemist-demo). Without --home the lake"
                            + " is made in there too, so that your own stays as it is.")
    private @Nullable Path out;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        Path folder = folder();
        Home home = session.homeIsChosen() ? session.home() : new Home(folder.resolve("home"));
        if (!Display.isThere(session.terminal().environment())) {
            Display.drawInMemory();
        }
        DemoRun demo = new DemoRun(home, session);
        session.err().println("1/3  Building the sample lake in " + home.root());
        demo.buildLake();
        session.err().println("2/3  Running a backtest");
        RunFacts run = demo.backtest();
        session.err().println("3/3  Drawing the screens");
        List<Path> written = new ArrayList<>(write(run, folder));
        written.addAll(session.screens().pictures(home, folder));
        RunSummary.of(run).forEach(session.out()::println);
        session.out().println();
        session.out().println("Written to " + folder + ":");
        written.forEach(file -> session.out().println("  " + folder.relativize(file)));
        return ExitCode.DONE;
    }

    private static List<Path> write(RunFacts run, Path folder) throws CommandException {
        OutputFile report = OutputFile.of(folder.resolve("report.html"));
        report.write(out -> HtmlReport.write(run, out));
        OutputFile result = OutputFile.of(folder.resolve("result.json"));
        result.write(out -> ResultJson.write(run, out));
        return List.of(report.path(), result.path());
    }

    private Path folder() throws CommandException {
        Path folder = (out == null ? Path.of("alchemist-demo") : out).toAbsolutePath().normalize();
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandException.failed(
                    "The folder %s can't be made: %s. Choose another one with --out."
                            .formatted(folder, Failures.reason(e)),
                    e);
        }
    }
}
