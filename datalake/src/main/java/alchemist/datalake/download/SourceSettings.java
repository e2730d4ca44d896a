package alchemist.datalake.download;

import alchemist.datalake.lake.LakeException;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where sources are: their usual addresses, or mirrors of them. A setting such as {@code
 * binance.archive.url} comes from the system property {@code alchemist.binance.archive.url}, else
 * the environment variable {@code ALCHEMIST_BINANCE_ARCHIVE_URL}, else the home's {@code
 * settings.properties}.
 */
public final class SourceSettings {

    private static final String PREFIX = "alchemist.";

    private final Map<String, String> environment;
    private final Properties home;

    public SourceSettings(Map<String, String> environment, Properties home) {
        this.environment = Map.copyOf(environment);
        this.home = (Properties) home.clone();
    }

    /** The value of a setting, if anybody gave one. */
    public Optional<String> text(String name) {
        String variable = (PREFIX + name).toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(PREFIX + name))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .or(() -> Optional.ofNullable(home.getProperty(name)))
                .filter(text -> !text.isBlank());
    }

    /**
     * A base address; ends with a slash, so that paths can be resolved against it.
     *
     * @throws LakeException when what was set is no address
     */
    public URI url(String name, String usual) throws LakeException {
        String text = text(name).orElse(usual).strip();
        try {
            URI uri = URI.create(text.endsWith("/") ? text : text + "/");
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw noAddress(name, text);
        }
        throw noAddress(name, text);
    }

    private static LakeException noAddress(String name, String text) {
        return new LakeException(
                "%s is set to '%s', which is no address such as https://mirror.example/."
                        .formatted(name, text));
    }
}
