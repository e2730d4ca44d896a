package alchemist.app.shell;

import alchemist.app.fx.Icons;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

import software.coley.bentofx.Bento;
import software.coley.bentofx.building.DockBuilding;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.layout.container.DockContainerBranch;
import software.coley.bentofx.layout.container.DockContainerLeaf;
import software.coley.bentofx.layout.container.DockContainerRootBranch;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * The four regions of the window with their tabs. Tabs can be dragged between regions, not closed.
 * For the JavaFX thread.
 */
final class Docks {

    private final Bento bento = new Bento();
    private final DockContainerRootBranch root;
    private final Map<Pane.Place, DockContainerLeaf> leaves = new EnumMap<>(Pane.Place.class);
    private final Map<Pane, Dockable> dockables = new EnumMap<>(Pane.class);

    Docks() {
        DockBuilding building = bento.dockBuilding();
        root = building.root("root");
        DockContainerBranch upper = building.branch("upper");
        for (Pane.Place place : Pane.Place.values()) {
            DockContainerLeaf leaf = building.leaf(place.name());
            leaf.setSide(Side.TOP);
            leaf.setPruneWhenEmpty(false);
            leaf.setMenuFactory(null);
            leaves.put(place, leaf);
        }
        root.setOrientation(Orientation.VERTICAL);
        upper.addContainers(leaf(Pane.Place.LEFT), leaf(Pane.Place.CENTRE), leaf(Pane.Place.RIGHT));
        upper.setPruneWhenEmpty(false);
        root.addContainers(upper, leaf(Pane.Place.BOTTOM));
        root.setPruneWhenEmpty(false);
        sizes(upper);
    }

    /** Shares out the room once it is known; later only the middle grows and shrinks. */
    private void sizes(DockContainerBranch upper) {
        SplitPane.setResizableWithParent(leaf(Pane.Place.LEFT), false);
        SplitPane.setResizableWithParent(leaf(Pane.Place.RIGHT), false);
        SplitPane.setResizableWithParent(leaf(Pane.Place.BOTTOM), false);
        once(
                upper.widthProperty(),
                width ->
                        upper.setDividerPositions(
                                Math.clamp(width * 0.23, 358, 390) / width,
                                1 - Math.clamp(width * 0.22, 310, 380) / width));
        once(
                root.heightProperty(),
                height ->
                        root.setDividerPositions(1 - Math.clamp(height * 0.26, 190, 320) / height));
    }

    private static void once(ReadOnlyDoubleProperty size, DoubleConsumer action) {
        size.addListener(
                new ChangeListener<>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends Number> property, Number was, Number is) {
                        if (is.doubleValue() > 0) {
                            size.removeListener(this);
                            action.accept(is.doubleValue());
                        }
                    }
                });
    }

    Node node() {
        return root;
    }

    /** Puts a pane into its region; the first of a region is selected. */
    void add(Pane pane, Node node, ObservableValue<String> title) {
        Dockable dockable = bento.dockBuilding().dockable(pane.name());
        dockable.titleProperty().bind(title);
        dockable.setNode(node);
        dockable.setClosable(false);
        dockable.setCanBeDroppedToNewWindow(false);
        dockable.setIconFactory(ignored -> Icons.of(pane.icon()));
        dockables.put(pane, dockable);
        DockContainerLeaf leaf = leaf(pane.place());
        leaf.addDockable(dockable);
        if (leaf.getSelectedDockable() == null) {
            leaf.selectDockable(dockable);
        }
    }

    /** Takes a pane away; another of its region is selected. */
    void remove(Pane pane) {
        Dockable dockable = dockables.remove(pane);
        if (dockable != null && dockable.getContainer() != null) {
            dockable.getContainer().removeDockable(dockable);
        }
    }

    boolean has(Pane pane) {
        return dockables.containsKey(pane);
    }

    /** Brings a pane to the front, wherever it was dragged. */
    void select(Pane pane) {
        Dockable dockable = dockables.get(pane);
        if (dockable != null && dockable.getContainer() != null) {
            dockable.getContainer().selectDockable(dockable);
        }
    }

    /** The pane at the front of a region. */
    Optional<Pane> front(Pane.Place place) {
        Dockable selected = leaf(place).getSelectedDockable();
        return dockables.entrySet().stream()
                .filter(entry -> entry.getValue() == selected)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private DockContainerLeaf leaf(Pane.Place place) {
        DockContainerLeaf leaf = leaves.get(place);
        if (leaf == null) {
            throw new IllegalStateException("no region " + place);
        }
        return leaf;
    }
}
