package alchemist.datalake.postgres;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a PostgreSQL database. Its text never contains the password, wherever in the URL
 * that was written.
 *
 * @param hosts {@code host:port}, several separated by commas
 * @param parameters what the driver is to be told besides, such as {@code sslmode}
 */
public record DatabaseUrl(
        String hosts,
        String database,
        Optional<String> user,
        Optional<String> password,
        Map<String, String> parameters) {

    private static final Pattern URL =
            Pattern.compile(
                    "(?:jdbc:)?postgres(?:ql)?(?:\\+\\w+)?://(?:([^:@/?]*)(?::([^/?]*))?@)?"
                            + "([^/?@]*)(?:/([^/?]*))?(?:\\?(.*))?");

    public DatabaseUrl {
        parameters = Map.copyOf(parameters);
    }

    /**
     * Reads {@code jdbc:postgresql://host:port/database}, also with {@code user:password@} before
     * the host or behind a question mark, and in the spellings of libpq and SQLAlchemy.
     *
     * @throws IllegalArgumentException with a sentence for the user that does not repeat the text
     */
    public static DatabaseUrl parse(String text) {
        Matcher url = URL.matcher(text.strip());
        if (!url.matches()) {
            throw new IllegalArgumentException(
                    "that is no address of a PostgreSQL database; write for example"
                            + " jdbc:postgresql://localhost:5432/market");
        }
        Map<String, String> parameters = parameters(url.group(5));
        Optional<String> user = Optional.ofNullable(parameters.remove("user"));
        Optional<String> password = Optional.ofNullable(parameters.remove("password"));
        return new DatabaseUrl(
                url.group(3).isEmpty() ? "localhost" : url.group(3),
                url.group(4) == null ? "" : decoded(url.group(4)),
                decodedIfThere(url.group(1)).or(() -> user),
                decodedIfThere(url.group(2)).or(() -> password),
                parameters);
    }

    /** What the driver connects to; user and password are handed over beside it. */
    String jdbc() {
        return "jdbc:postgresql://" + hosts + "/" + database;
    }

    /** Where it is, for sentences. */
    @Override
    public String toString() {
        return hosts + "/" + database;
    }

    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
        }
        return parameters;
    }

    private static Optional<String> decodedIfThere(@Nullable String text) {
        return Optional.ofNullable(text).filter(each -> !each.isEmpty()).map(DatabaseUrl::decoded);
    }

    private static String decoded(String text) {
        // A plus is a plus here, and a stray percent sign is one too.
        String encoded = text.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
