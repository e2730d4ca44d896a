package alchemist.app.chart;

import alchemist.engine.indicator.catalog.Category;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** Categories by title; null is all of them. */
final class CategoryNames extends StringConverter<@Nullable Category> {

    @Override
    public String toString(@Nullable Category category) {
        return category == null ? "All" : category.title();
    }

    @Override
    public @Nullable Category fromString(String text) {
        throw new UnsupportedOperationException("categories are chosen, not typed");
    }
}
