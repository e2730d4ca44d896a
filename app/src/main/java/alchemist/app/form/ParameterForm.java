package alchemist.app.form;

import alchemist.app.fx.View;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The fields of a strategy's parameters, side by side, wrapping where it gets narrow. */
public final class ParameterForm extends View {

    private static final double WIDTH = 132;
    private static final double GAP = 12;

    private final ParameterFormViewModel model;
    private final FlowPane fields = new FlowPane(GAP, 8);

    public ParameterForm(ParameterFormViewModel model) {
        this.model = model;
        fields.getStyleClass().add("parameter-form");
        fields.getStylesheets().add(FormStyle.sheet());
    }

    @Override
    protected Node build() {
        return fields;
    }

    @Override
    protected void activate() {
        InvalidationListener changed = _ -> fill();
        model.fields().addListener(changed);
        own(() -> model.fields().removeListener(changed));
        fill();
    }

    private void fill() {
        fields.getChildren().setAll(model.fields().stream().map(ParameterForm::box).toList());
        fields.setPrefWrapLength(model.fields().size() * (WIDTH + GAP));
    }

    private static FieldBox box(ParameterFieldViewModel field) {
        Region control = ParameterControl.of(field);
        String help = field.spec().help();
        if (!help.isEmpty()) {
            Tooltip.install(control, new Tooltip(help));
        }
        control.setAccessibleText(field.spec().label());
        return new FieldBox(field.spec().label(), control)
                .hint(field.hint())
                .width(control instanceof HBox ? 2 * WIDTH + GAP : WIDTH)
                .problem(field.problemProperty());
    }
}
