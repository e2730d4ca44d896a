package alchemist.app.chart;

import alchemist.app.plot.LineLook;
import alchemist.app.plot.StudySetup;
import alchemist.engine.indicator.catalog.Category;
import alchemist.engine.indicator.catalog.IndicatorCatalog;
import alchemist.engine.indicator.catalog.IndicatorParameter;
import alchemist.engine.indicator.catalog.IndicatorSpec;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Search, choose, set: an indicator of the catalogue for a chart. For the FX thread. */
public final class IndicatorPickerViewModel {

    private final IndicatorSearch search;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Category> category = new SimpleObjectProperty<>();
    private final ObservableList<IndicatorSpec> shown = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable IndicatorSpec> chosen = new SimpleObjectProperty<>();
    private final ObservableList<IndicatorField> fields = FXCollections.observableArrayList();
    private final ObservableList<LineStyle> styles = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private ZoneId zone = ZoneOffset.UTC;

    public IndicatorPickerViewModel(IndicatorCatalog catalog) {
        search = new IndicatorSearch(catalog.specs());
        query.addListener((_, _, _) -> find());
        category.addListener((_, _, _) -> find());
        chosen.addListener((_, _, spec) -> show(spec, Map.of()));
        find();
        chosen.set(catalog.find("sma").orElse(null));
    }

    /** What is searched for; every word must occur. */
    public StringProperty queryProperty() {
        return query;
    }

    /** Null for all categories. */
    public ObjectProperty<@Nullable Category> categoryProperty() {
        return category;
    }

    /** What was found, the best first. */
    public ObservableList<IndicatorSpec> shown() {
        return shown;
    }

    public ObjectProperty<@Nullable IndicatorSpec> chosenProperty() {
        return chosen;
    }

    /** The parameters of the chosen indicator. */
    public ObservableList<IndicatorField> fields() {
        return fields;
    }

    /** The lines of the chosen indicator. */
    public ObservableList<LineStyle> styles() {
        return styles;
    }

    /** What is wrong with the parameters together, in one sentence; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Sessions take place in this zone unless the user says another. */
    void useZone(ZoneId ofBars) {
        zone = ofBars;
        show(chosen.get(), Map.of());
    }

    /** Makes ready for another indicator. */
    void begin() {
        query.set("");
    }

    /** Fills in what is drawn already. */
    void edit(StudySetup setup) {
        setup.choice()
                .ifPresent(
                        choice -> {
                            query.set("");
                            category.set(null);
                            chosen.set(choice.spec());
                            show(choice.spec(), choice.values());
                            styles.setAll(
                                    setup.lines().stream()
                                            .map(line -> new LineStyle(line.name(), line.look()))
                                            .toList());
                        });
    }

    /** What was set; empty while something is wrong. */
    Optional<StudySetup> setup() {
        IndicatorSpec spec = chosen.get();
        if (spec == null || !problem.get().isEmpty()) {
            return Optional.empty();
        }
        List<LineLook> looks = styles.stream().map(LineStyle::look).toList();
        return looks.stream().anyMatch(LineLook::shown)
                ? Optional.of(StudySetup.of(spec, values()).withLooks(looks))
                : Optional.empty();
    }

    private void find() {
        shown.setAll(search.find(query.get(), category.get()));
    }

    private void show(@Nullable IndicatorSpec spec, Map<String, String> values) {
        if (spec == null) {
            fields.clear();
            styles.clear();
        } else {
            fields.setAll(
                    spec.parameters().stream().map(each -> field(spec, each, values)).toList());
            styles.setAll(
                    StudySetup.of(spec, Map.of()).lines().stream()
                            .map(line -> new LineStyle(line.name(), line.look()))
                            .toList());
        }
        check();
    }

    private IndicatorField field(
            IndicatorSpec spec, IndicatorParameter parameter, Map<String, String> values) {
        String usual =
                parameter.type() == IndicatorParameter.Type.ZONE ? zone.getId() : plain(parameter);
        String initial = values.getOrDefault(parameter.name(), usual);
        IndicatorField field = new IndicatorField(spec, parameter, initial);
        field.textProperty().addListener((_, _, _) -> check());
        return field;
    }

    /** {@code 2} rather than {@code 2.0}. */
    private static String plain(IndicatorParameter parameter) {
        String text = parameter.defaultText();
        return parameter.isNumber() && text.endsWith(".0")
                ? text.substring(0, text.length() - 2)
                : text;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.name(), field.textProperty().get().strip()));
        return values;
    }

    private void check() {
        IndicatorSpec spec = chosen.get();
        problem.set("");
        if (spec == null) {
            return;
        }
        try {
            spec.create(values());
        } catch (IllegalArgumentException e) {
            String said = String.valueOf(e.getMessage());
            problem.set(Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".");
        }
    }
}
