package alchemist.app.lake;

import alchemist.app.fx.Background;
import alchemist.app.fx.Navigator;
import alchemist.app.fx.Tables;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.quality.QualityCheck;
import alchemist.engine.time.Clock;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the lake holds, searched and selected. For the JavaFX thread. */
public final class LakeViewModel {

    private final LakeService service;
    private final Background background;
    private final Navigator navigator;
    private final Clock clock;
    private final ObservableList<Dataset> datasets = FXCollections.observableArrayList();
    private final FilteredList<Dataset> found = new FilteredList<>(datasets);
    private final ObservableList<Stored> events = FXCollections.observableArrayList();
    private final FilteredList<Stored> foundEvents = new FilteredList<>(events);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable DatasetPage> page = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<QualityState> quality =
            new ReadOnlyObjectWrapper<>(new QualityState.Checking());
    private int checks;

    public LakeViewModel(
            LakeService service, Background background, Navigator navigator, Clock clock) {
        this.service = service;
        this.background = background;
        this.navigator = navigator;
        this.clock = clock;
        search.subscribe(
                words -> {
                    found.setPredicate(set -> Tables.matches(set.searchText(), words));
                    foundEvents.setPredicate(set -> Tables.matches(set.searchText(), words));
                });
        service.onChange(this::reload);
        reload();
    }

    public ReadOnlyObjectProperty<LakeState> stateProperty() {
        return service.stateProperty();
    }

    /** Everything there is, in the lake's order. */
    public ObservableList<Dataset> datasets() {
        return datasets;
    }

    /** What matches the search. */
    ObservableList<Dataset> found() {
        return found;
    }

    /** All trades, quotes and funding rates there are. */
    ObservableList<Stored> events() {
        return events;
    }

    /** Those of them that match the search. */
    ObservableList<Stored> foundEvents() {
        return foundEvents;
    }

    StringProperty searchProperty() {
        return search;
    }

    /** The page of the selected dataset; null while none is selected. */
    ReadOnlyObjectProperty<@Nullable DatasetPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How good the selected dataset is. */
    ReadOnlyObjectProperty<QualityState> qualityProperty() {
        return quality.getReadOnlyProperty();
    }

    /** Tries once more to open a lake that could not be opened. */
    void openAgain() {
        service.open();
    }

    /** Shows a dataset's page. */
    public void select(Dataset dataset) {
        Lake lake = service.lake();
        if (lake != null) {
            DatasetInfo info = dataset.info();
            background.run(
                    () ->
                            new DatasetPage(
                                    dataset, lake.partitions(info.instrument(), info.period())),
                    page::set,
                    e -> page.set(new DatasetPage(dataset, List.of())));
            check(lake, info);
        }
    }

    /** Reads all bars, which may take seconds; an answer that comes too late is not shown. */
    private void check(Lake lake, DatasetInfo info) {
        int number = ++checks;
        quality.set(new QualityState.Checking());
        background.run(
                () -> new QualityState.Checked(new QualityCheck(lake).report(info)),
                checked -> show(number, checked),
                e ->
                        show(
                                number,
                                new QualityState.Unknown(
                                        "It can't be checked: " + e.getMessage())));
    }

    private void show(int number, QualityState state) {
        if (number == checks) {
            quality.set(state);
        }
    }

    /** How long ago the dataset was added to or changed. */
    Duration age(Stored dataset) {
        Instant updated = dataset.info().updatedAt();
        long nanos = updated.getEpochSecond() * 1_000_000_000L + updated.getNano();
        return Duration.ofNanos(Math.max(0, clock.now() - nanos));
    }

    void openChart(Dataset dataset) {
        navigator.showChart(dataset.info().instrument(), dataset.info().period());
    }

    void backtest(Dataset dataset) {
        navigator.openBacktest(
                Optional.of(dataset.info().instrument()), Optional.of(dataset.info().period()));
    }

    private void reload() {
        Lake lake = service.lake();
        if (lake != null) {
            background.run(() -> read(lake), this::show, e -> datasets.clear());
            background.run(() -> readEvents(lake), events::setAll, e -> events.clear());
        }
    }

    private static List<Dataset> read(Lake lake) {
        return lake.datasets().stream()
                .map(info -> new Dataset(info, lake.instrument(info.instrument())))
                .toList();
    }

    private static List<Stored> readEvents(Lake lake) {
        return lake.events().datasets().stream()
                .map(info -> new Stored(info, lake.instrument(info.instrument())))
                .toList();
    }

    private void show(List<Dataset> all) {
        datasets.setAll(all);
        DatasetPage shown = page.get();
        if (shown != null) {
            all.stream()
                    .filter(set -> set.name().equals(shown.dataset().name()))
                    .findFirst()
                    .ifPresentOrElse(this::select, () -> page.set(null));
        }
    }
}
