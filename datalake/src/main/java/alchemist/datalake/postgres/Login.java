package alchemist.datalake.postgres;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * As whom to connect: what the URL says, else {@code PGUSER} and {@code PGPASSWORD}, else what the
 * driver finds in {@code .pgpass}, else what a person answers.
 *
 * @param environment the environment variables
 * @param prompt asks a person for the password; empty where nobody is there to answer
 */
public record Login(Map<String, String> environment, Supplier<Optional<char[]>> prompt) {

    public Login {
        environment = Map.copyOf(environment);
    }

    /** Everything but an answer to {@link #prompt}. */
    Properties properties(DatabaseUrl url) {
        Properties properties = new Properties();
        properties.putAll(url.parameters());
        properties.setProperty("ApplicationName", "Alchemist");
        url.user().or(() -> named("PGUSER")).ifPresent(u -> properties.setProperty("user", u));
        url.password()
                .or(() -> named("PGPASSWORD"))
                .ifPresent(p -> properties.setProperty("password", p));
        return properties;
    }

    private Optional<String> named(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isEmpty());
    }
}
