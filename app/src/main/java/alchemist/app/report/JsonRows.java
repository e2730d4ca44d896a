package alchemist.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

import java.io.IOException;

/**
 * Breaks lines where a reader wants them: between the members of the outermost value, and between
 * the objects of a list inside it. One order is one line, and so is a column of numbers.
 */
final class JsonRows extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1;

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(generator.getOutputContext().getParent().inRoot() ? ",\n" : ", ");
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(": ");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(isListOfRows(generator) ? ",\n" : ",");
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        if (isListOfRows(generator)) {
            generator.writeRaw('\n');
        }
    }

    private static boolean isListOfRows(JsonGenerator generator) {
        var parent = generator.getOutputContext().getParent();
        return parent.inRoot() || parent.getParent().inRoot();
    }
}
