package alchemist.app.blotter;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A word in a colour that says the same. */
final class ToneCell<R> extends TableCell<R, String> {

    private static final Map<Tone, PseudoClass> CLASSES = classes();

    private final Function<R, Tone> tone;

    private ToneCell(Function<R, Tone> tone) {
        this.tone = tone;
        getStyleClass().add("toned");
    }

    /** Colours a column of words. */
    static <R> TableColumn<R, String> colour(
            TableColumn<R, String> column, Function<R, Tone> tone) {
        column.setCellFactory(_ -> new ToneCell<>(tone));
        return column;
    }

    private static Map<Tone, PseudoClass> classes() {
        Map<Tone, PseudoClass> classes = new EnumMap<>(Tone.class);
        for (Tone each : Tone.values()) {
            classes.put(
                    each,
                    PseudoClass.getPseudoClass("tone-" + each.name().toLowerCase(Locale.ROOT)));
        }
        return classes;
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        R row = getTableRow() == null ? null : getTableRow().getItem();
        Tone shown = empty || item == null || row == null ? Tone.PLAIN : tone.apply(row);
        setText(empty ? null : item);
        CLASSES.forEach((each, pseudo) -> pseudoClassStateChanged(pseudo, each == shown));
    }
}
