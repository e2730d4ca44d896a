package alchemist.app.form;

import alchemist.app.fx.Times;
import alchemist.datalake.lake.DatasetInfo;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** First and last day, in the zone of the chosen data; empty for all. For the FX thread. */
public final class RangeFields {

    private final DatasetPickerViewModel data;
    private final CheckedText<Optional<LocalDate>> from = new CheckedText<>("", DateRange::parse);
    private final CheckedText<Optional<LocalDate>> to = new CheckedText<>("", DateRange::parse);
    private final ReadOnlyObjectWrapper<DateRange> value =
            new ReadOnlyObjectWrapper<>(DateRange.all());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fromProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper toProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper firstDay = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lastDay = new ReadOnlyStringWrapper("");

    public RangeFields(DatasetPickerViewModel data) {
        this.data = data;
        from.textProperty().addListener((_, _, _) -> check());
        to.textProperty().addListener((_, _, _) -> check());
        data.selectedProperty().addListener((_, _, _) -> check());
        check();
    }

    public CheckedText<Optional<LocalDate>> from() {
        return from;
    }

    public CheckedText<Optional<LocalDate>> to() {
        return to;
    }

    /** The first day there is data of, to be shown while nothing is entered. */
    public ReadOnlyStringProperty firstDayProperty() {
        return firstDay.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lastDayProperty() {
        return lastDay.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DateRange> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** What is wrong with the two together or with one of them; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What to say beside the first date. */
    public ReadOnlyStringProperty fromProblemProperty() {
        return fromProblem.getReadOnlyProperty();
    }

    /** What to say beside the second date: its own problem, or that of the two together. */
    public ReadOnlyStringProperty toProblemProperty() {
        return toProblem.getReadOnlyProperty();
    }

    /** Fills in these days. */
    public void show(DateRange range) {
        from.textProperty().set(range.from().map(LocalDate::toString).orElse(""));
        to.textProperty().set(range.to().map(LocalDate::toString).orElse(""));
    }

    private void check() {
        DatasetInfo dataset = data.selectedProperty().get();
        ZoneId zone = dataset == null ? ZoneId.of("UTC") : data.zone(dataset);
        firstDay.set(dataset == null ? "" : Times.date(dataset.first(), zone));
        lastDay.set(dataset == null ? "" : Times.date(dataset.last(), zone));
        Optional<LocalDate> first = from.valueProperty().get();
        Optional<LocalDate> last = to.valueProperty().get();
        if (first != null && last != null) {
            together(new DateRange(first, last), dataset, zone);
        } else {
            fromProblem.set(from.problemProperty().get());
            toProblem.set(to.problemProperty().get());
        }
        problem.set(FormChecks.first(fromProblem.get(), toProblem.get()));
    }

    private void together(DateRange range, @Nullable DatasetInfo dataset, ZoneId zone) {
        long start = range.fromNanos(zone);
        long end = range.toNanosExclusive(zone);
        boolean late = dataset != null && start > dataset.last();
        boolean early = dataset != null && end <= dataset.first();
        fromProblem.set(late ? "The data ends on " + lastDay.get() + "." : "");
        if (early) {
            toProblem.set("The data begins on " + firstDay.get() + ".");
        } else {
            toProblem.set(start >= end ? "From is after To." : "");
        }
        value.set(range);
    }
}
