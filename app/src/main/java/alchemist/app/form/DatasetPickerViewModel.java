package alchemist.app.form;

import alchemist.app.fx.Background;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.sim.SimulationSettings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The datasets of the lake, narrowed by what the user types, and the chosen one. FX thread. */
public final class DatasetPickerViewModel {

    /** A dataset by name: what is chosen stays chosen when the lake is read again. */
    private record Key(InstrumentId instrument, BarPeriod period) {
        static Key of(DatasetInfo dataset) {
            return new Key(dataset.instrument(), dataset.period());
        }
    }

    private final BarLibrary library;
    private final Background background;
    private final ObservableList<DatasetInfo> all = FXCollections.observableArrayList();
    private final FilteredList<DatasetInfo> shown = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable DatasetInfo> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable Key wanted;

    public DatasetPickerViewModel(BarLibrary library, Background background) {
        this.library = library;
        this.background = background;
        filter.subscribe(text -> shown.setPredicate(matching(text)));
    }

    /** Those that match the filter, by instrument, then by period. */
    public ObservableList<DatasetInfo> shown() {
        return shown;
    }

    /** Every dataset. */
    public ObservableList<DatasetInfo> all() {
        return all;
    }

    /** Words that must all occur in name, period or source. */
    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<@Nullable DatasetInfo> selectedProperty() {
        return selected;
    }

    /** Why the datasets could not be listed; empty when they could. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The zone in which a dataset's times are shown. */
    public ZoneId zone(DatasetInfo dataset) {
        return library.instrument(dataset.instrument()).zone();
    }

    /**
     * Why an account can't trade the chosen dataset under these settings; empty when it can, or
     * nothing is chosen.
     */
    public String problem(@Nullable SimulationSettings settings) {
        DatasetInfo dataset = selected.get();
        return settings == null || dataset == null
                ? ""
                : FormChecks.rates(settings, library.instrument(dataset.instrument()));
    }

    /** Everything there is to say about a dataset, for a tooltip. */
    public String describe(DatasetInfo dataset) {
        return "%s\n%s, %s\nsource: %s%s"
                .formatted(
                        DatasetText.name(dataset),
                        DatasetText.range(dataset, zone(dataset)),
                        DatasetText.rows(dataset),
                        dataset.source(),
                        dataset.synthetic() ? " (synthetic: invented prices)" : "");
    }

    /** Reads the list again, keeping the choice; chooses the first when nothing was chosen. */
    public void refresh() {
        background.run(
                library::datasets, this::refreshed, failure -> problem.set(failure.getMessage()));
    }

    /** Chooses a dataset, now or as soon as the list holds it. */
    public void select(InstrumentId instrument, BarPeriod period) {
        Key key = new Key(instrument, period);
        wanted = key;
        find(key)
                .ifPresent(
                        found -> {
                            selected.set(found);
                            wanted = null;
                        });
    }

    private void refreshed(List<DatasetInfo> datasets) {
        problem.set("");
        DatasetInfo before = selected.get();
        Key key = wanted != null || before == null ? wanted : Key.of(before);
        all.setAll(datasets);
        if (datasets.isEmpty()) {
            selected.set(null);
            return;
        }
        wanted = null;
        selected.set(key == null ? all.getFirst() : find(key).orElse(all.getFirst()));
    }

    private Optional<DatasetInfo> find(Key key) {
        return all.stream().filter(dataset -> Key.of(dataset).equals(key)).findFirst();
    }

    private static Predicate<DatasetInfo> matching(String text) {
        List<String> words =
                Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return dataset -> {
            String name = DatasetText.searchable(dataset);
            return words.stream().allMatch(name::contains);
        };
    }
}
