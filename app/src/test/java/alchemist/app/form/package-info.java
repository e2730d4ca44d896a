/** Tests of the form parts, and bars to choose from: {@link alchemist.app.form.Shelf}. */
@NullMarked
package alchemist.app.form;

import org.jspecify.annotations.NullMarked;
