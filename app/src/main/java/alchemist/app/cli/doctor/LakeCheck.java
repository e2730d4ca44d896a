package alchemist.app.cli.doctor;

import alchemist.app.fx.Numbers;
import alchemist.app.home.Home;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.InstrumentRegistry;

import java.nio.file.Files;
import java.util.List;

/** The lake and its catalogue. */
final class LakeCheck {

    private static final String SUBJECT = "Lake";

    private final Home home;

    LakeCheck(Home home) {
        this.home = home;
    }

    Finding lake() {
        if (!Files.exists(home.root().resolve("lake"))) {
            return Finding.good(SUBJECT, "there is none yet; the first import makes it");
        }
        try (Lake lake = Lake.open(home.root(), new InstrumentRegistry())) {
            List<DatasetInfo> datasets = lake.datasets();
            String text = contents(datasets);
            return lake.notes().isEmpty()
                    ? Finding.good(SUBJECT, text)
                    : Finding.warning(SUBJECT, text, String.join(" ", lake.notes()));
        } catch (LakeException e) {
            return trouble(String.valueOf(e.getMessage()));
        }
    }

    /** A workstation that is open is no defect. */
    private static Finding trouble(String sentence) {
        int end = sentence.indexOf(". ");
        String text = end < 0 ? sentence : sentence.substring(0, end);
        String advice = end < 0 ? "" : sentence.substring(end + 2);
        return sentence.contains("in use by another")
                ? Finding.warning(SUBJECT, text, advice)
                : Finding.broken(SUBJECT, text, advice);
    }

    private static String contents(List<DatasetInfo> datasets) {
        if (datasets.isEmpty()) {
            return "opens, and is empty";
        }
        long bars = datasets.stream().mapToLong(DatasetInfo::rows).sum();
        long bytes = datasets.stream().mapToLong(DatasetInfo::bytes).sum();
        return "opens: %s datasets, %s bars, %s"
                .formatted(
                        Numbers.count(datasets.size()), Numbers.count(bars), Numbers.bytes(bytes));
    }
}
