package alchemist.app.lake;

import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Instrument;

import javafx.scene.control.TreeItem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the tree's items out of datasets, and remembers which branches were closed. */
final class LakeTree {

    private final Set<String> closed = new HashSet<>();

    /**
     * The invisible root above asset classes, instruments and periods.
     *
     * @param events what there is besides bars
     */
    TreeItem<LakeNode> items(List<Dataset> bars, List<Stored> events) {
        List<LakeNode> leaves = new ArrayList<>();
        bars.stream()
                .sorted(Comparator.comparing(set -> set.info().period()))
                .forEach(set -> leaves.add(new LakeNode.Leaf(set)));
        events.forEach(set -> leaves.add(new LakeNode.Events(set)));
        TreeItem<LakeNode> root = new TreeItem<>();
        root.setExpanded(true);
        grouped(leaves, set -> set.instrument().assetClass())
                .forEach((kind, sets) -> root.getChildren().add(group(kind, sets)));
        return root;
    }

    private TreeItem<LakeNode> group(AssetClass kind, List<LakeNode> leaves) {
        TreeItem<LakeNode> item = branch(new LakeNode.Group(kind));
        grouped(leaves, set -> set.instrument().id())
                .values()
                .forEach(own -> item.getChildren().add(line(own)));
        return item;
    }

    private TreeItem<LakeNode> line(List<LakeNode> leaves) {
        Instrument instrument = stored(leaves.getFirst()).instrument();
        boolean synthetic = leaves.stream().anyMatch(leaf -> stored(leaf).info().synthetic());
        TreeItem<LakeNode> item = branch(new LakeNode.Line(instrument, synthetic));
        leaves.forEach(leaf -> item.getChildren().add(new TreeItem<>(leaf)));
        return item;
    }

    private static Stored stored(LakeNode leaf) {
        return leaf.stored().orElseThrow();
    }

    private TreeItem<LakeNode> branch(LakeNode node) {
        TreeItem<LakeNode> item = new TreeItem<>(node);
        item.setExpanded(!closed.contains(node.key()));
        item.expandedProperty()
                .subscribe(
                        open -> {
                            if (open) {
                                closed.remove(node.key());
                            } else {
                                closed.add(node.key());
                            }
                        });
        return item;
    }

    private static <K extends Comparable<K>> Map<K, List<LakeNode>> grouped(
            List<LakeNode> leaves, Function<Stored, K> key) {
        return leaves.stream()
                .collect(
                        Collectors.groupingBy(
                                leaf -> key.apply(stored(leaf)),
                                TreeMap::new,
                                Collectors.toList()));
    }
}
