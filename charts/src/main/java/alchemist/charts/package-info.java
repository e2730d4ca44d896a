/**
 * Trading charts as JavaFX controls, and the same charts as pictures. Knows columns of numbers, not
 * engines, instruments or files.
 *
 * <pre>{@code
 * ChartView chart = new ChartView(style);                      // FX thread, from here on
 * chart.showLoading("Loading SPY.ARCA 1m …", task::cancel);
 * chart.setData(OhlcData.of(time, open, high, low, close, volume),
 *               "SPY.ARCA · 1m", ZoneId.of("America/New_York"), 2);
 * LineSeries fast = chart.addOverlay("SMA(10)", sma, null);    // values aligned with the bars
 * chart.addStudy(new Study("MACD", "", List.of(), lines));     // below, in a pane of its own
 * chart.setTrades(trades);                                     // List<TradeMark>
 * chart.moveTo(trades.getFirst());                             // centre and highlight
 * fast.append(nextValue);                                      // live; any number per frame
 * chart.append(new OhlcBar(t, o, h, l, c, v));
 * chart.addFill(new FillMark(t, price, quantity));
 *
 * EquityChart equity = new EquityChart(style);
 * equity.setEquity("Equity", zone, time, value);               // drawdown is derived
 *
 * byte[] png = ChartImages.png(                                // no toolkit needed
 *         new ChartImages(ChartStyle.light(), 2).equity(picture, 900, 360));
 * }</pre>
 *
 * <p>Times are epoch nanoseconds UTC, bars are stamped with the start of their window. The x axis
 * is the bar number, so sessions join without gaps. Arrays handed in are used, not copied, and
 * never written.
 *
 * <p>How a frame comes about: changes mark the {@code PlotSurface} as stale; at the next pulse the
 * {@code Plot} groups the visible bars into at most 600 buckets with the help of the pyramid in
 * {@link alchemist.charts.OhlcData}, each {@code Pane} describes what it shows, {@code
 * alchemist.charts.jfree} paints that into an image that shares its pixels with JavaFX. The
 * crosshair is a layer of nodes above the image and never causes a redraw.
 *
 * <p>Entry points: {@link alchemist.charts.ChartView}, {@link alchemist.charts.EquityChart}, {@link
 * alchemist.charts.LineChartView}, {@link alchemist.charts.ChartImages}, {@link
 * alchemist.charts.ChartStyle}.
 */
@NullMarked
package alchemist.charts;

import org.jspecify.annotations.NullMarked;
