package alchemist.datalake.source;

import alchemist.datalake.lake.FileTrouble;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.text.LineTooLongException;
import alchemist.datalake.text.RefusedException;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/** The sentences that say why a file was not taken. */
final class CsvTrouble {

    private static final String NOTHING = ". Nothing was imported.";

    private CsvTrouble() {}

    /** The file's name without its folders. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    static LakeException refuse(String what) {
        return new LakeException(what + NOTHING);
    }

    static LakeException unreadable(Path file, IOException cause) {
        String what =
                switch (cause) {
                    case NoSuchFileException _ -> file + " does not exist";
                    case EOFException _ ->
                            name(file) + " is cut off: what is packed in it has no end";
                    case ZipException _ -> name(file) + " is damaged: it can't be unpacked";
                    case RefusedException refused -> name(file) + " " + refused.getMessage();
                    case LineTooLongException tooLong ->
                            name(file)
                                    + ", line "
                                    + tooLong.line()
                                    + ": the line is longer than any bar; this is no text of bars";
                    default -> file + " can't be read: " + FileTrouble.reason(cause);
                };
        return new LakeException(what + NOTHING, cause);
    }

    /**
     * @param problems at least one
     */
    static LakeException problems(Path file, CsvProblems problems) {
        List<String> lines = problems.listed().stream().map(CsvProblem::toString).toList();
        long others = problems.count() - 1;
        String more =
                others == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ", and %s%,d more problem%s",
                                problems.isHopeless() ? "at least " : "",
                                others,
                                others == 1 ? "" : "s");
        return new LakeException(name(file) + ", " + lines.getFirst() + more + NOTHING, lines);
    }
}
