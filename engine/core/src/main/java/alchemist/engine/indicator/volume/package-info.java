/**
 * Volume: who pushes prices, and at which prices trading took place.
 *
 * <p>Entry points: {@link alchemist.engine.indicator.volume.OnBalanceVolume}, {@link
 * alchemist.engine.indicator.volume.AnchoredVwap}, {@link
 * alchemist.engine.indicator.volume.VolumeProfile}.
 */
@NullMarked
package alchemist.engine.indicator.volume;

import org.jspecify.annotations.NullMarked;
