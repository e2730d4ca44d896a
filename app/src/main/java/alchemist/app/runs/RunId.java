package alchemist.app.runs;

import alchemist.datalake.lake.Sha256;

import java.io.IOException;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Names runs by what they are: equal runs have equal names wherever they ran, short enough to type
 * and without letters that look alike.
 */
final class RunId {

    static final Pattern FORM = Pattern.compile("[0-9a-hjkmnp-tv-z]{6,52}");

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 52;
    private static final int SHORTEST = 6;

    private final String all;

    private RunId(String all) {
        this.all = all;
    }

    /** The name of a run: of its bars, not of where they lie; of what it was, not of when. */
    static RunId of(StoredRun run) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(run.program()).append('\n');
        text.append(run.strategy().id()).append(run.strategy().parameters()).append('\n');
        run.otherFiles().forEach(file -> text.append(file.sha256()).append('\n'));
        text.append(run.strategy().code().map(HashedFile::sha256).orElse("")).append('\n');
        for (BarsRead bars : run.bars()) {
            text.append(bars.instrument()).append(bars.period()).append(bars.contentSha256());
            bars.toldSha256().ifPresent(text::append);
            bars.origin().files().forEach(file -> text.append(file.sha256()).append('\n'));
        }
        text.append(RunText.settings(run.settings())).append(run.outcome().hash());
        return new RunId(letters(new BigInteger(Sha256.of(text.toString()), 16)));
    }

    /** The shortest name that no other run has. */
    String shortest(Taken taken) throws IOException {
        int length = SHORTEST;
        while (length < LENGTH && taken.byAnother(all.substring(0, length), this)) {
            length++;
        }
        return all.substring(0, length);
    }

    boolean isSame(RunId other) {
        return all.equals(other.all);
    }

    /** Tells whether a name belongs to another run. */
    @FunctionalInterface
    interface Taken {
        boolean byAnother(String id, RunId run) throws IOException;
    }

    private static String letters(BigInteger hash) {
        StringBuilder text = new StringBuilder(LENGTH);
        BigInteger rest = hash;
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(rest.intValue() & 31));
            rest = rest.shiftRight(5);
        }
        return text.toString();
    }
}
