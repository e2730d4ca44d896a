package alchemist.datalake.lake;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/** The lake's instrument definitions: a file, and the registry they are put into. Thread-safe. */
final class LakeInstruments {

    private final LakeFolder folder;
    private final InstrumentRegistry registry;
    private final Map<InstrumentId, Instrument> own = new TreeMap<>();

    private LakeInstruments(LakeFolder folder, InstrumentRegistry registry) {
        this.folder = folder;
        this.registry = registry;
    }

    static LakeInstruments read(LakeFolder folder, InstrumentRegistry registry)
            throws LakeException {
        LakeInstruments instruments = new LakeInstruments(folder, registry);
        if (Files.exists(folder.instruments())) {
            for (Instrument instrument : InstrumentFile.read(folder.instruments())) {
                instruments.own.put(instrument.id(), instrument);
                registry.define(instrument);
            }
        }
        return instruments;
    }

    Instrument get(InstrumentId id) {
        return registry.get(id);
    }

    synchronized void define(Instrument instrument) throws LakeException {
        Map<InstrumentId, Instrument> changed = new TreeMap<>(own);
        changed.put(instrument.id(), instrument);
        if (!changed.equals(own)) {
            save(InstrumentFile.text(changed.values()));
            own.putAll(changed);
        }
        registry.define(instrument);
    }

    private void save(String text) throws LakeException {
        folder.save(
                folder.instruments(), text, "instrument definitions in " + folder.instruments());
    }
}
