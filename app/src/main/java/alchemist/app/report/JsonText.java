package alchemist.app.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/**
 * Writes JSON as our files promise it: numbers with full precision, whole quantities without a
 * fraction, {@code null} for what does not exist, times in ISO-8601 UTC. Not thread-safe.
 *
 * <p>A value with a name belongs into an object, a value without one into an array.
 */
public final class JsonText implements AutoCloseable {

    private static final double EXACT_WHOLE = 1L << 53;

    /** Code that writes a part and may fail as the stream does. */
    @FunctionalInterface
    public interface Part {
        void write() throws IOException;
    }

    private final JsonGenerator generator;

    /** Writes UTF-8 to a stream, which stays open. */
    public JsonText(OutputStream out) throws IOException {
        JsonFactory factory =
                JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        generator = factory.createGenerator(out);
        PrettyPrinter rows = new JsonRows();
        generator.setPrettyPrinter(rows);
    }

    public void object(Part content) throws IOException {
        generator.writeStartObject();
        content.write();
        generator.writeEndObject();
    }

    public void object(String name, Part content) throws IOException {
        generator.writeFieldName(name);
        object(content);
    }

    public void array(Part content) throws IOException {
        generator.writeStartArray();
        content.write();
        generator.writeEndArray();
    }

    public void array(String name, Part content) throws IOException {
        generator.writeFieldName(name);
        array(content);
    }

    public void text(String name, String value) throws IOException {
        generator.writeStringField(name, value);
    }

    public void text(String value) throws IOException {
        generator.writeString(value);
    }

    public void whole(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
    }

    public void flag(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    public void nothing(String name) throws IOException {
        generator.writeNullField(name);
    }

    /** A number; null when it is not finite. */
    public void number(String name, double value) throws IOException {
        generator.writeFieldName(name);
        number(value);
    }

    public void number(double value) throws IOException {
        if (Double.isFinite(value)) {
            generator.writeNumber(value);
        } else {
            generator.writeNull();
        }
    }

    /** A number that is written without a fraction when it has none. */
    public void quantity(String name, double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE) {
            whole(name, (long) value);
        } else {
            number(name, value);
        }
    }

    /** A time in epoch nanoseconds. */
    public void time(String name, long nanos) throws IOException {
        text(name, iso(nanos));
    }

    public void time(long nanos) throws IOException {
        text(iso(nanos));
    }

    /** A parameter's value: an integer, a number, a flag or a text. */
    public void value(String name, Object value) throws IOException {
        switch (value) {
            case Boolean flag -> flag(name, flag);
            case Number number -> quantity(name, number.doubleValue());
            default -> text(name, value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        generator.writeRaw('\n');
        generator.close();
    }

    private static String iso(long nanos) {
        return Instant.ofEpochSecond(0, nanos).toString();
    }
}
