package alchemist.app.cli;

import alchemist.app.cli.doctor.Diagnosis;
import alchemist.app.cli.doctor.Finding;
import alchemist.app.report.JsonText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Checks whether everything is there that the program needs. */
@Command(
        name = "doctor",
        description = {
            "Check whether everything is there that the program needs, and say what to do.",
            "Exit code 1 when something essential is broken; warnings don't count.",
            ""
        })
final class DoctorCommand implements Callable<Integer> {

    private final Session session;

    @Mixin private final JsonOption json = new JsonOption();

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        boolean display = Display.isThere(session.terminal().environment());
        List<Finding> findings = new Diagnosis(session.home(), display).run();
        boolean broken = count(findings, Finding.Level.BROKEN) > 0;
        json.write(out -> write(findings, !broken, out), session);
        if (!json.isStandardOutput()) {
            session.out().println(session.version());
            findings.forEach(this::print);
            session.out().println(verdict(findings));
        }
        return broken ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void print(Finding finding) {
        session.out()
                .println(
                        "%s %-11s %s"
                                .formatted(
                                        finding.level().mark(), finding.subject(), finding.text()));
        if (!finding.advice().isEmpty()) {
            session.out().println(" ".repeat(14) + finding.advice());
        }
    }

    private static String verdict(List<Finding> findings) {
        long broken = count(findings, Finding.Level.BROKEN);
        long warnings = count(findings, Finding.Level.WARNING);
        if (broken > 0) {
            return "Something essential is broken; see the lines with "
                    + Finding.Level.BROKEN.mark()
                    + ".";
        }
        return warnings > 0
                ? "Usable; see the lines with " + Finding.Level.WARNING.mark() + "."
                : "All is well.";
    }

    private static long count(List<Finding> findings, Finding.Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    private void write(List<Finding> findings, boolean usable, OutputStream out)
            throws IOException {
        try (JsonText json = new JsonText(out)) {
            json.object(
                    () -> {
                        json.text("version", session.version().number());
                        json.text("commit", session.version().commit());
                        json.flag("usable", usable);
                        json.array("checks", () -> write(findings, json));
                    });
        }
    }

    private static void write(List<Finding> findings, JsonText json) throws IOException {
        for (Finding finding : findings) {
            json.object(
                    () -> {
                        json.text("level", finding.level().name().toLowerCase(Locale.ROOT));
                        json.text("subject", finding.subject());
                        json.text("finding", finding.text());
                        json.text("advice", finding.advice());
                    });
        }
    }
}
