package alchemist.app.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A refusal of the engine, taken apart: it names a parameter and says what is wrong with it.
 *
 * @param parameter its name; empty when the refusal names none
 * @param sentence what to show beside the field
 */
record ParameterProblem(String parameter, String sentence) {

    private static final Pattern NAMED = Pattern.compile("parameter (\\w+): (.+)", Pattern.DOTALL);

    static ParameterProblem of(IllegalArgumentException refused) {
        String message = String.valueOf(refused.getMessage());
        Matcher matcher = NAMED.matcher(message);
        return matcher.matches()
                ? new ParameterProblem(matcher.group(1), sentence(matcher.group(2)))
                : new ParameterProblem("", sentence(message));
    }

    private static String sentence(String text) {
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
