package alchemist.app.lake;

import alchemist.engine.model.AssetClass;
import alchemist.engine.model.InstrumentId;

import javafx.scene.control.TreeItem;

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

    /** The invisible root above asset classes, instruments and periods. */
    TreeItem<LakeNode> items(List<Dataset> datasets) {
        TreeItem<LakeNode> root = new TreeItem<>();
        root.setExpanded(true);
        Map<AssetClass, List<Dataset>> groups =
                grouped(datasets, set -> set.instrument().assetClass());
        groups.forEach((kind, sets) -> root.getChildren().add(group(kind, sets)));
        return root;
    }

    private TreeItem<LakeNode> group(AssetClass kind, List<Dataset> sets) {
        TreeItem<LakeNode> item = branch(new LakeNode.Group(kind));
        Map<InstrumentId, List<Dataset>> lines = grouped(sets, set -> set.instrument().id());
        lines.forEach((id, own) -> item.getChildren().add(line(own)));
        return item;
    }

    private TreeItem<LakeNode> line(List<Dataset> sets) {
        boolean synthetic = sets.stream().anyMatch(set -> set.info().synthetic());
        TreeItem<LakeNode> item =
                branch(new LakeNode.Line(sets.getFirst().instrument(), synthetic));
        sets.stream()
                .sorted(Comparator.comparing(set -> set.info().period()))
                .forEach(set -> item.getChildren().add(new TreeItem<>(new LakeNode.Leaf(set))));
        return item;
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

    private static <K extends Comparable<K>> Map<K, List<Dataset>> grouped(
            List<Dataset> sets, Function<Dataset, K> key) {
        return sets.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
}
