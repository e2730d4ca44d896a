package alchemist.app.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what a misspelled word was meant to be. */
final class Spelling {

    private Spelling() {}

    /** The word that is nearest, unless even that one is far away. */
    static Optional<String> closest(String word, Collection<String> words) {
        return near(word, words).stream().findFirst();
    }

    /** The words that are near, the nearest first. */
    static List<String> near(String word, Collection<String> words) {
        int tolerance = Math.max(1, word.length() / 3);
        return words.stream()
                .filter(each -> distance(word, each) <= tolerance)
                .sorted(
                        Comparator.<String>comparingInt(each -> distance(word, each))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Letters to add, drop or change; a word that only goes on differently is near, too. */
    private static int distance(String word, String known) {
        if (word.length() >= 3 && known.startsWith(word)) {
            return 1;
        }
        int[] row = new int[known.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= known.length(); j++) {
                int above = row[j];
                int changed = diagonal + (word.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[known.length()];
    }
}
