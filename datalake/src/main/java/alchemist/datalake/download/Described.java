package alchemist.datalake.download;

import alchemist.datalake.parquet.RemoteFile;

import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Questions about a file on a web server whose answers have no body (HEAD), and the answers. */
final class Described {

    private static final String METHOD = "HEAD";
    private static final int NOT_MODIFIED = 304;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NOT_IMPLEMENTED = 501;

    private Described() {}

    /** Leaves it to the server to compare, where it said something to compare with. */
    static HttpRequest question(HttpRequest.Builder request, RemoteFile known) {
        if (!known.etag().isEmpty()) {
            request.header("If-None-Match", known.etag());
        } else if (!known.lastModified().isEmpty()) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.HEAD().build();
    }

    static Answer answer(HttpResponse<InputStream> response) {
        return switch (response.statusCode()) {
            case NOT_MODIFIED -> new Answer.NotModified();
            case METHOD_NOT_ALLOWED, NOT_IMPLEMENTED -> new Answer.NotDescribed();
            default -> {
                HttpHeaders headers = response.headers();
                yield new Answer.Description(
                        by(headers, headers.firstValueAsLong("Content-Length").orElse(-1)));
            }
        };
    }

    /** True when it is not the file the server refuses, but the question. */
    static boolean isNotSupported(HttpResponse<InputStream> response) {
        int status = response.statusCode();
        return response.request().method().equals(METHOD)
                && (status == METHOD_NOT_ALLOWED || status == NOT_IMPLEMENTED);
    }

    /** What the headers of an answer say of the file. */
    static RemoteFile by(HttpHeaders headers, long bytes) {
        return new RemoteFile(
                "",
                headers.firstValue("ETag").orElse(""),
                headers.firstValue("Last-Modified").orElse(""),
                bytes);
    }
}
