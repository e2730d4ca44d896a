package alchemist.app.lake;

import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Instrument;

import java.util.Optional;

/** A line of the lake's tree. */
sealed interface LakeNode {

    /** What distinguishes it from its siblings and survives a reload. */
    String key();

    /** The text of the first column. */
    String text();

    /** The bars it stands for, which can be charted; empty for anything else. */
    default Optional<Dataset> dataset() {
        return Optional.empty();
    }

    /** What it stands for; empty above the datasets. */
    default Optional<Stored> stored() {
        return Optional.empty();
    }

    /** All instruments of a kind. */
    record Group(AssetClass assetClass) implements LakeNode {
        @Override
        public String key() {
            return assetClass.name();
        }

        @Override
        public String text() {
            return assetClass.plural();
        }
    }

    /** One instrument. */
    record Line(Instrument instrument, boolean synthetic) implements LakeNode {
        @Override
        public String key() {
            return instrument.id().toString();
        }

        @Override
        public String text() {
            return instrument.id().toString();
        }
    }

    /** One period of an instrument. */
    record Leaf(Dataset set) implements LakeNode {
        @Override
        public String key() {
            return set.name();
        }

        @Override
        public String text() {
            return set.info().period().toString();
        }

        @Override
        public Optional<Dataset> dataset() {
            return Optional.of(set);
        }

        @Override
        public Optional<Stored> stored() {
            return Optional.of(set.stored());
        }
    }

    /** The trades, quotes or funding rates of an instrument. */
    record Events(Stored set) implements LakeNode {
        @Override
        public String key() {
            return set.name();
        }

        @Override
        public String text() {
            return set.info().label();
        }

        @Override
        public Optional<Stored> stored() {
            return Optional.of(set);
        }
    }
}
