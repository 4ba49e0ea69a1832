/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.sightline.io.diagrams.ColumnWidth;
import org.sightline.io.diagrams.Diagram;
import org.sightline.io.diagrams.EdgeBends;
import org.sightline.io.diagrams.LaneHeight;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.io.diagrams.Place;
import org.sightline.io.diagrams.PlaceKey;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SightlinePackage.Literals;

/** Makes edits of a model and its diagrams at random, as a user could make them; the same seed gives the same edits. */
final class RandomEdits {

    private static final String[] CHARTS = {"logical", "physical", "job"};

    private final ModelDocument document;
    private final Random random;
    private final List<Supplier<Command>> kinds = List.of(this::rename, this::rename, this::create, this::delete, this::move, this::place, this::place,
            this::place, this::arrange, this::arrangeAll, this::createDiagram, this::duplicateDiagram, this::deleteDiagram, this::renameDiagram,
            this::changeSettings);
    private int number;

    RandomEdits(ModelDocument document, long seed) {
        this.document = document;
        this.random = new Random(seed);
    }

    /** Makes so many edits, each of which changes something. */
    void make(int count) {
        int made = 0;
        while (made < count) {
            number++;
            Command command = pick(kinds).get();
            if (command.canExecute()) {
                document.execute(command);
                made++;
            }
        }
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private ModelElement element() {
        List<ModelElement> elements = new ArrayList<>();
        document.portfolio().eAllContents().forEachRemaining(each -> elements.add((ModelElement) each));
        return elements.isEmpty() ? document.portfolio() : pick(elements);
    }

    private Command rename() {
        return element() instanceof NamedElement named ? document.edits().set(named, Literals.NAMED_ELEMENT__NAME, "Name " + number)
                : UnexecutableCommand.INSTANCE;
    }

    private Command create() {
        EObject owner = element();
        Collection<?> descriptors = document.domain().getNewChildDescriptors(owner, null);
        return descriptors.isEmpty() ? UnexecutableCommand.INSTANCE
                : document.edits().create(owner, (CommandParameter) pick(new ArrayList<>(descriptors)), List.of());
    }

    /** Now and then, so that something is left. */
    private Command delete() {
        ModelElement element = element();
        boolean isSmall = element != document.portfolio() && !element.eAllContents().hasNext();
        return isSmall || random.nextInt(20) == 0 ? document.edits().delete(List.of(element)) : UnexecutableCommand.INSTANCE;
    }

    private Command move() {
        return document.edits().move(element(), random.nextBoolean() ? 1 : -1);
    }

    private Diagram diagram() {
        boolean isStandard = document.diagrams().diagrams().isEmpty() || random.nextInt(4) == 0;
        return isStandard ? document.diagrams().standard(CHARTS[random.nextInt(CHARTS.length)], element().getId(), "Standard")
                : pick(document.diagrams().diagrams());
    }

    private Command place() {
        return document.diagramEdits().place(diagram(), Map.of(key(), somewhere(), key() + "x", somewhere()));
    }

    private String key() {
        return PlaceKey.of("Step", element().getId());
    }

    private Place somewhere() {
        double x = random.nextInt(40_000) / 16.0;
        double y = random.nextDouble() * 1000;
        return switch (random.nextInt(5)) {
            case 0 -> new LaneHeight(x + 1);
            case 1 -> new ColumnWidth(y + 1);
            case 2 -> new EdgeBends(List.of(new EdgeBends.Bend(x, y), new EdgeBends.Bend(-y, x)));
            case 3 -> new NodePosition(x, y, OptionalDouble.of(y + 1), OptionalDouble.empty());
            default -> NodePosition.at(x, y);
        };
    }

    private Command arrange() {
        Diagram diagram = diagram();
        List<String> keys = new ArrayList<>(diagram.places().keySet());
        keys.sort(null);
        return keys.isEmpty() ? UnexecutableCommand.INSTANCE : document.diagramEdits().arrange(diagram, List.of(pick(keys)));
    }

    private Command arrangeAll() {
        return random.nextInt(5) == 0 ? document.diagramEdits().arrange(diagram()) : UnexecutableCommand.INSTANCE;
    }

    private Command createDiagram() {
        return document.diagramEdits().create("Diagram " + number, CHARTS[random.nextInt(CHARTS.length)], element().getId());
    }

    private Command duplicateDiagram() {
        return document.diagramEdits().duplicate(diagram(), "Copy " + number);
    }

    private Command deleteDiagram() {
        return document.diagramEdits().delete(diagram());
    }

    private Command renameDiagram() {
        return document.diagramEdits().rename(diagram(), "Diagram " + number);
    }

    private Command changeSettings() {
        Diagram diagram = diagram();
        return document.diagramEdits().change(diagram, switch (random.nextInt(4)) {
            case 0 -> diagram.settings().withLayer("Layer " + random.nextInt(5), random.nextBoolean());
            case 1 -> diagram.settings().withFilter("Filter " + random.nextInt(5), random.nextBoolean());
            case 2 -> diagram.settings().withHidden(List.of(key()));
            default -> diagram.settings().withKept(List.of(key()));
        });
    }
}
