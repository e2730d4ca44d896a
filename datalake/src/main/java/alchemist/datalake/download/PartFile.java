package alchemist.datalake.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that arrives, and beside it the tag by which the server can tell whether it is still the
 * same; survives the program. Used by one thread at a time.
 */
final class PartFile {

    private final Path file;
    private final Path tagFile;

    PartFile(Path file) {
        this.file = file;
        tagFile = file.resolveSibling(file.getFileName() + ".tag");
    }

    /** Asks for what is not here yet; for everything where that can't be told. */
    HttpRequest resume(HttpRequest.Builder request) throws IOException {
        long have = Files.exists(file) ? Files.size(file) : 0;
        String tag = tag();
        if (have == 0 || tag.isEmpty()) {
            delete();
            return request.build();
        }
        return request.header("Range", "bytes=" + have + "-").header("If-Range", tag).build();
    }

    /** Takes the body in; empty when it must be asked for anew. */
    Optional<Answer> receive(HttpResponse<InputStream> response) throws IOException {
        if (response.statusCode() == 416 || !continues(response)) {
            delete();
            return Optional.empty();
        }
        boolean fresh = response.statusCode() == 200;
        if (fresh) {
            Files.writeString(tagFile, tag(response.headers()));
        }
        try (OutputStream out =
                fresh
                        ? Files.newOutputStream(file)
                        : Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            response.body().transferTo(out);
        }
        return Optional.of(
                new Answer.Download(file, Described.by(response.headers(), Files.size(file))));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(tagFile);
    }

    private boolean continues(HttpResponse<InputStream> response) throws IOException {
        if (response.statusCode() == 200) {
            return true;
        }
        String expected = "bytes " + Files.size(file) + "-";
        return response.headers().firstValue("Content-Range").orElse("").startsWith(expected);
    }

    private String tag() throws IOException {
        return Files.exists(tagFile) ? Files.readString(tagFile) : "";
    }

    /** A weak tag is no promise that the bytes are the same. */
    private static String tag(HttpHeaders headers) {
        return headers.firstValue("ETag")
                .filter(tag -> !tag.startsWith("W/"))
                .or(() -> headers.firstValue("Last-Modified"))
                .orElse("");
    }
}
