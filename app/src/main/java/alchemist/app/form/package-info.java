/**
 * Form parts that several screens share: the fields of a strategy's parameters, and the choice of a
 * dataset of the lake.
 *
 * <p>Entry points: {@link alchemist.app.form.ParameterForm}, {@link
 * alchemist.app.form.DatasetPicker}, {@link alchemist.app.form.BarLibrary}.
 */
@NullMarked
package alchemist.app.form;

import org.jspecify.annotations.NullMarked;
