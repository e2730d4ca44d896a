package alchemist.app.runs;

import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The strategy of a run.
 *
 * @param parameters values by name, as text
 * @param files by the name of the parameter, the files that parameters name
 * @param code the jar the strategy came from; empty where its classes lie loose
 */
public record StrategyUsed(
        String id,
        Map<String, String> parameters,
        Map<String, HashedFile> files,
        Optional<HashedFile> code) {

    public StrategyUsed {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    static StrategyUsed of(StrategySetup setup) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        Map<String, HashedFile> files = new LinkedHashMap<>();
        for (var each : setup.parameters().entrySet()) {
            parameters.put(each.getKey(), String.valueOf(each.getValue()));
            if (each.getValue() instanceof String text && isFile(text)) {
                files.put(each.getKey(), HashedFile.of(Path.of(text)));
            }
        }
        return new StrategyUsed(setup.id(), parameters, files, code(setup.provider()));
    }

    /**
     * The strategy with the same parameters; its files are found wherever the program runs now.
     *
     * @throws IllegalArgumentException when it takes these parameters no more
     */
    public StrategySetup setup(StrategyProvider<?> provider) {
        Map<String, String> texts = new LinkedHashMap<>(parameters);
        files.forEach((name, file) -> texts.put(name, file.path()));
        return StrategySetup.parse(provider, texts);
    }

    /** The jar a strategy comes from, as it is now. */
    static Optional<HashedFile> code(StrategyProvider<?> provider) throws IOException {
        CodeSource source = provider.getClass().getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar) ? Optional.of(HashedFile.of(jar)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("the strategy's code lies at " + source.getLocation(), e);
        }
    }

    private static boolean isFile(String text) {
        try {
            return !text.isBlank() && Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
