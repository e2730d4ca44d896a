package alchemist.app.lake;

import alchemist.app.form.CheckedText;
import alchemist.datalake.source.CsvOptions;
import alchemist.datalake.source.CsvPreview;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** What the user says about a file. For the JavaFX thread. */
public final class ImportForm {

    private final ReadOnlyBooleanWrapper zoneAsked = new ReadOnlyBooleanWrapper();
    private final CheckedText<InstrumentId> instrument = new CheckedText<>("", InstrumentId::parse);
    private final CheckedText<BarPeriod> period = new CheckedText<>("", ImportForm::period);
    private final CheckedText<Optional<ZoneId>> zone = new CheckedText<>("", this::zone);

    public ImportForm() {
        zoneAsked.subscribe(() -> zone.check());
    }

    public CheckedText<InstrumentId> instrument() {
        return instrument;
    }

    public CheckedText<BarPeriod> period() {
        return period;
    }

    /** Empty where the times say their zone themselves. */
    public CheckedText<Optional<ZoneId>> zone() {
        return zone;
    }

    /** True when the file's times don't say their zone, so the user must. */
    public ReadOnlyBooleanProperty zoneAskedProperty() {
        return zoneAsked.getReadOnlyProperty();
    }

    /** True when every field can be read. */
    BooleanBinding complete() {
        return Bindings.createBooleanBinding(
                () ->
                        instrument.valueProperty().get() != null
                                && period.valueProperty().get() != null
                                && zone.valueProperty().get() != null,
                instrument.valueProperty(),
                period.valueProperty(),
                zone.valueProperty());
    }

    /** Fills in what was detected. */
    void fill(CsvPreview preview) {
        zoneAsked.set(!preview.format().zoneKnown());
        instrument.textProperty().set(preview.instrument().toString());
        period.textProperty().set(preview.period().map(BarPeriod::toString).orElse(""));
    }

    CsvOptions options() {
        CsvOptions options = CsvOptions.detect();
        InstrumentId id = instrument.valueProperty().get();
        BarPeriod length = period.valueProperty().get();
        Optional<ZoneId> named = zone.valueProperty().get();
        options = id == null ? options : options.withInstrument(id);
        options = length == null ? options : options.withPeriod(length);
        return named == null || named.isEmpty() ? options : options.withZone(named.get());
    }

    private static BarPeriod period(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("How long is a bar? Write 1m, 15m, 1h or 1d.");
        }
        return BarPeriod.parse(text);
    }

    private Optional<ZoneId> zone(String text) {
        if (!zoneAsked.get()) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The times don't say their zone. Choose it.");
        }
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no time zone; for example America/New_York.", e);
        }
    }
}
