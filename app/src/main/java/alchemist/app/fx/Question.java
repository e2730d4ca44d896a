package alchemist.app.fx;

import java.util.List;

/**
 * Something the user must decide.
 *
 * @param title a few words
 * @param text what happens, in sentences
 * @param choices the buttons, from left to right; Esc chooses nothing
 */
public record Question(String title, String text, List<Choice> choices) {

    public Question {
        choices = List.copyOf(choices);
    }

    /** How a choice looks. */
    public enum Weight {
        PLAIN,
        PRIMARY,
        DANGER
    }

    /** A button named after what it does. */
    public record Choice(String text, Weight weight, Runnable action) {

        public static Choice plain(String text, Runnable action) {
            return new Choice(text, Weight.PLAIN, action);
        }

        public static Choice primary(String text, Runnable action) {
            return new Choice(text, Weight.PRIMARY, action);
        }

        public static Choice danger(String text, Runnable action) {
            return new Choice(text, Weight.DANGER, action);
        }
    }
}
