package alchemist.datalake.source;

import alchemist.datalake.text.Fields;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the separator under which most lines have the same, sufficient number of fields. */
final class SeparatorGuess {

    private static final char[] CANDIDATES = {',', ';', '\t', '|', ' '};
    private static final int LINES = 50;
    private static final int FEWEST = 5;

    private SeparatorGuess() {}

    static char of(List<String> lines) {
        char best = ',';
        int bestScore = -1;
        for (char candidate : CANDIDATES) {
            int score = score(lines.subList(0, Math.min(LINES, lines.size())), candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    static List<String> split(String line, char separator) {
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        Fields fields = new Fields(separator);
        fields.split(bytes, 0, bytes.length);
        return fields.texts();
    }

    /** Lines that agree count most, then the number of fields; a blank is the last resort. */
    private static int score(List<String> lines, char separator) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        for (String line : lines) {
            linesByCount.merge(split(line, separator).size(), 1, Integer::sum);
        }
        int score = 0;
        for (Map.Entry<Integer, Integer> entry : linesByCount.entrySet()) {
            int fields = Math.min(99, entry.getKey());
            int agreeing = fields >= FEWEST ? entry.getValue() : 0;
            score = Math.max(score, agreeing * 100 + (fields == 1 ? 0 : fields));
        }
        return separator == ' ' && score >= 100 ? score - 100 : score;
    }
}
