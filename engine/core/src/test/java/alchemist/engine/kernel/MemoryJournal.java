package alchemist.engine.kernel;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;

import java.util.ArrayList;
import java.util.List;

/** Keeps the lines of a journal. */
public final class MemoryJournal implements Journal {

    public final List<String> lines = new ArrayList<>();

    @Override
    public void market(long now, MarketEvent event) {
        add(new JournalEntry.Event(now, new EngineEvent.Market(event)));
    }

    @Override
    public void gateway(long now, GatewayEvent event) {
        add(new JournalEntry.Event(now, new EngineEvent.Gateway(event)));
    }

    @Override
    public void command(long now, Command command) {
        add(new JournalEntry.Event(now, new EngineEvent.Control(command)));
    }

    @Override
    public void intent(long now, Order order) {
        add(new JournalEntry.Intent(now, order.id(), order.strategy(), order.request()));
    }

    @Override
    public void denied(long now, Order order, String reason) {
        add(new JournalEntry.Denied(now, order.id(), order.strategy(), order.request(), reason));
    }

    @Override
    public void amendment(long now, Order order, OrderRequest amended) {
        add(new JournalEntry.Intent(now, order.id(), order.strategy(), amended));
    }

    @Override
    public void amendmentDenied(long now, Order order, OrderRequest amended, String reason) {
        add(new JournalEntry.Denied(now, order.id(), order.strategy(), amended, reason));
    }

    private void add(JournalEntry entry) {
        lines.add(JournalCodec.encode(entry));
    }
}
