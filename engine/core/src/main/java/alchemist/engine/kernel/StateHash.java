package alchemist.engine.kernel;

import alchemist.engine.model.Position;
import alchemist.engine.order.Order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hashes an engine's state, in an order that is the same on every machine. */
final class StateHash {

    private StateHash() {}

    static String of(List<Order> orders, Snapshot snapshot) {
        StringBuilder text = new StringBuilder();
        for (Order order : orders) {
            text.append(order.id()).append(' ');
            text.append(order.strategy()).append(' ');
            text.append(order.request().type()).append(' ');
            text.append(order.request().instrument().id()).append(' ');
            text.append(order.request().signedLots()).append(' ');
            text.append(order.createdAt()).append(' ');
            text.append(order.state()).append(' ');
            text.append(order.filledLots()).append(' ');
            text.append(order.averagePrice()).append('\n');
        }
        for (Snapshot.StrategyView view : snapshot.strategies()) {
            text.append(view.name())
                    .append(' ')
                    .append(view.state())
                    .append(' ')
                    .append(view.cash());
            for (Position position : view.positions()) {
                text.append(' ').append(position.instrument().id());
                text.append(' ').append(position.lots());
                text.append(' ').append(position.averagePrice());
            }
            text.append('\n');
        }
        return sha256(text.toString());
    }

    private static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
