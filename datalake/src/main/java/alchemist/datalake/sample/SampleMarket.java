package alchemist.datalake.sample;

import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

import java.util.List;
import java.util.function.Supplier;

/** One invented instrument and how its bars are made. */
record SampleMarket(Instrument instrument, Supplier<List<BarSeries>> series) {}
