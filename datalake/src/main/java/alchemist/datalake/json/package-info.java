/**
 * JSON as exchanges answer it, read strictly.
 *
 * <p>Entry point: {@link alchemist.datalake.json.Json}.
 */
@NullMarked
package alchemist.datalake.json;

import org.jspecify.annotations.NullMarked;
