/**
 * All indicators by name, with their parameters: what the command line, forms and charts offer.
 *
 * <p>Entry point: {@link alchemist.engine.indicator.catalog.IndicatorCatalog}.
 */
@NullMarked
package alchemist.engine.indicator.catalog;

import org.jspecify.annotations.NullMarked;
