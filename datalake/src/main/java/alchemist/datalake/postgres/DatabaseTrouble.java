package alchemist.datalake.postgres;

import alchemist.datalake.lake.LakeException;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;

/** Says in plain words why a database refused. */
final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /** True when the server wants a password, or another one. */
    static boolean isAboutPassword(SQLException trouble) {
        String text = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        return state(trouble).equals("28P01")
                || (state(trouble).equals("08004") && text.contains("password"));
    }

    static LakeException of(SQLException trouble, DatabaseUrl url) {
        return new LakeException(sentence(trouble, url), trouble);
    }

    private static String sentence(SQLException trouble, DatabaseUrl url) {
        if (isAboutPassword(trouble)) {
            return "The database at %s wants the right password; set PGPASSWORD, or write it into .pgpass."
                    .formatted(url);
        }
        return switch (state(trouble)) {
            case "08001" ->
                    "No PostgreSQL answers at %s. Is it running, and is the address right?"
                            .formatted(url.hosts());
            case "3D000" ->
                    "The server at %s has no database '%s'; create it first."
                            .formatted(url.hosts(), url.database());
            case "42501" ->
                    "The database at %s does not allow that: %s."
                            .formatted(url, firstLine(trouble, url));
            case "53100" -> "The disk of the database at %s is full.".formatted(url);
            case "57P01", "57P02", "08006", "08003" ->
                    "The connection to %s broke; what was finished before is kept. Run it again."
                            .formatted(url);
            default -> "The database at %s refused: %s.".formatted(url, firstLine(trouble, url));
        };
    }

    private static String state(SQLException trouble) {
        return Objects.requireNonNullElse(trouble.getSQLState(), "");
    }

    /** No driver should repeat a password; where one does, it ends here. */
    private static String firstLine(SQLException trouble, DatabaseUrl url) {
        String line =
                String.valueOf(trouble.getMessage())
                        .lines()
                        .findFirst()
                        .orElse("no reason")
                        .replaceFirst("^[A-Z]+: ", "")
                        .replaceAll("\\.$", "");
        return url.password().map(password -> line.replace(password, "…")).orElse(line);
    }
}
