package alchemist.app.lake;

import alchemist.app.fx.Problem;
import alchemist.datalake.lake.ImportResult;
import alchemist.datalake.source.CsvPreview;

import java.util.List;

/** How far the import of one file is. */
public sealed interface ImportStep {

    /** Its beginning is being read. */
    record Reading() implements ImportStep {}

    /** Shown to the user; nothing is written yet. */
    record Checked(CsvPreview preview) implements ImportStep {}

    record Working() implements ImportStep {}

    record Done(ImportResult result) implements ImportStep {}

    /**
     * It can't be imported; the lake is as it was.
     *
     * @param lines what is wrong line by line, if that is known
     */
    record Refused(Problem problem, List<String> lines) implements ImportStep {}
}
