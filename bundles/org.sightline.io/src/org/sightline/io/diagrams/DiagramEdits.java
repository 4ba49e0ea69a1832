/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.sightline.model.identity.RandomUuids;
import org.sightline.model.messages.MessageBundle;

/**
 * The changes that a person makes to diagrams, as commands with a name for the undo menu, to be executed on the command stack of the
 * model. A command that would change nothing cannot execute. No command's cost depends on how many places a diagram has, but that of
 * duplicating it and of carrying it over.
 *
 * <pre>
 * stack.execute(edits.place(diagram, Map.of(PlaceKey.of("Step", step.getId()), NodePosition.at(120, 40))));
 * stack.execute(edits.arrange(diagram));
 * </pre>
 */
public final class DiagramEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(DiagramEdits.class);

    private final DiagramBook book;

    /** @param book the diagrams of a model */
    public DiagramEdits(DiagramBook book) {
        this.book = book;
    }

    /**
     * @param name name of a new diagram; may be taken, but not blank
     * @param chart name of a diagram description
     * @param carrier id of the element that it is about
     * @return the edit; its result is the {@link Diagram}
     */
    public Command create(String name, String chart, String carrier) {
        return DiagramListCommand.creation(TEXTS.get("edit_create", name), book, new Diagram(RandomUuids.next(), name, chart, carrier));
    }

    /**
     * @param diagram a diagram
     * @param name name of its copy
     * @return the edit; its result is the copy, with all places and settings. O(n) in the number of places
     */
    public Command duplicate(Diagram diagram, String name) {
        return DiagramListCommand.creation(TEXTS.get("edit_duplicate", diagram.name()), book, diagram.copy(RandomUuids.next(), name));
    }

    /**
     * Gives copies of elements the diagrams of their originals, with all places and settings.
     *
     * @param label what the edit does, for the undo menu
     * @param ids ids of the copies, by those of the originals
     * @param names the name of a copied diagram, by that of the original
     * @return the edit; cannot execute if the originals have no stored diagram. O(n) in the number of places
     */
    public Command carryOver(String label, Map<String, String> ids, UnaryOperator<String> names) {
        return new DiagramTransfer(book, ids).command(label, names);
    }

    /**
     * @param diagram a stored diagram
     * @return the edit
     */
    public Command delete(Diagram diagram) {
        return DiagramListCommand.deletion(TEXTS.get("edit_delete", diagram.name()), book, diagram);
    }

    /**
     * @param diagram a diagram, stored or standard
     * @param name its new name, not blank
     * @return the edit
     */
    public Command rename(Diagram diagram, String name) {
        return new RenameDiagramCommand(TEXTS.get("edit_rename", diagram.name()), book, diagram, name);
    }

    /**
     * @param diagram a diagram, stored or standard
     * @param places what a person sets, by the key of the view
     * @return the edit
     */
    public Command place(Diagram diagram, Map<String, ? extends Place> places) {
        return place(TEXTS.get("edit_place", places.size()), diagram, places);
    }

    /**
     * @param label what the edit does, for the undo menu
     * @param diagram a diagram, stored or standard
     * @param places what a person sets, by the key of the view
     * @return the edit
     */
    public Command place(String label, Diagram diagram, Map<String, ? extends Place> places) {
        Map<String, Optional<Place>> set = new LinkedHashMap<>();
        places.forEach((key, place) -> set.put(key, Optional.of(place)));
        return new PlaceCommand(label, book, diagram, set);
    }

    /**
     * @param diagram a diagram
     * @param keys keys of views whose places are to follow from the layout again
     * @return the edit
     */
    public Command arrange(Diagram diagram, Collection<String> keys) {
        Map<String, Optional<Place>> set = new LinkedHashMap<>();
        keys.forEach(key -> set.put(key, Optional.empty()));
        return new PlaceCommand(TEXTS.get("edit_arrangeSelection", keys.size()), book, diagram, set);
    }

    /**
     * @param diagram a diagram, all of which is to follow from the layout again
     * @return the edit
     */
    public Command arrange(Diagram diagram) {
        return new RemoveAllPlacesCommand(TEXTS.get("edit_arrangeAll"), book, diagram);
    }

    /**
     * @param diagram a diagram, stored or standard
     * @param settings what it is to show
     * @return the edit
     */
    public Command change(Diagram diagram, DiagramSettings settings) {
        return new ChangeSettingsCommand(TEXTS.get("edit_settings", diagram.name()), book, diagram, settings);
    }

    /**
     * @param label what the edit does, for the undo menu
     * @param diagram a diagram, stored or standard
     * @param settings what it is to show
     * @return the edit
     */
    public Command change(String label, Diagram diagram, DiagramSettings settings) {
        return new ChangeSettingsCommand(label, book, diagram, settings);
    }
}
