package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.Version;

import java.io.PrintStream;
import java.util.List;

/** Shows where the bars of a dataset came from: the newest of what there is to tell. */
final class LineageText {

    private static final int MOST_PARENTS = 10;
    private static final int MOST_VERSIONS = 5;

    private LineageText() {}

    static void print(PartitionInfo file, List<Version> versions, PrintStream out) {
        out.println("  " + file.file());
        out.println("    sha256  " + file.sha256());
        out.println(
                "    source  %s, %s, imported %s"
                        .formatted(file.source(), file.origin(), file.importedAt()));
        newest(versions, MOST_VERSIONS)
                .reversed()
                .forEach(
                        version ->
                                out.println(
                                        "    before  %s, %s bars, until %s: %s"
                                                .formatted(
                                                        version.sha256(),
                                                        Numbers.count(version.rows()),
                                                        version.endedAt(),
                                                        version.change())));
        earlier(versions.size() - MOST_VERSIONS, "    ", out);
    }

    static void print(List<Parent> parents, PrintStream out) {
        for (Parent parent : newest(parents, MOST_PARENTS)) {
            out.println(
                    "  made from %s, %s bars (%s)"
                            .formatted(
                                    parent.origin(),
                                    Numbers.count(parent.rows()),
                                    parent.transformation()));
            out.println("    sha256  " + (parent.sha256().isEmpty() ? "unknown" : parent.sha256()));
            parent.reissues()
                    .reversed()
                    .forEach(
                            reissue ->
                                    out.println(
                                            "    before  %s, issued again, noticed %s"
                                                    .formatted(
                                                            reissue.before(),
                                                            reissue.noticedAt())));
        }
        earlier(parents.size() - MOST_PARENTS, "  ", out);
    }

    private static <T> List<T> newest(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    private static void earlier(int count, String indent, PrintStream out) {
        if (count > 0) {
            out.println(
                    "%sand %s earlier ones; --json lists them."
                            .formatted(indent, Numbers.count(count)));
        }
    }
}
