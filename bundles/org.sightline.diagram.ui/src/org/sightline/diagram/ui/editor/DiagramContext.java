/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.sightline.diagram.ui.canvas.ChartViewer;
import org.sightline.diagram.ui.live.DocumentCharts;
import org.sightline.diagram.ui.live.LiveScene;
import org.sightline.diagram.ui.parts.ChartEditPart;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.diagrams.Diagram;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.picture.Picture;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.voice.SpokenName;
import org.sightline.viewpoint.tool.DiagramTools;

/**
 * A diagram that is open in an editor: what is shown, where, and what can be done with it. Made anew when the file is read anew. Belongs to
 * the thread of the display.
 */
public final class DiagramContext {

    private static final MessageBundle TEXTS = MessageBundle.of(DiagramContext.class);

    private final DiagramEditor editor;
    private final ModelDocument document;
    private final Diagram diagram;
    private final LiveScene scene;
    private final ChartViewer viewer;
    private final DiagramDomain domain;
    private final DiagramPage page;
    private final ActionRegistry actions = new ActionRegistry();
    private final List<Ability> abilities = Abilities.all();
    private ChartEditPart chart;
    private boolean offered;

    DiagramContext(DiagramEditor editor, ModelDocument document, Diagram diagram, LiveScene scene, ChartViewer viewer, DiagramPage page) {
        this.editor = editor;
        this.document = document;
        this.diagram = diagram;
        this.scene = scene;
        this.viewer = viewer;
        this.page = page;
        domain = new DiagramDomain(document);
        domain.addViewer(viewer);
    }

    /** Shows the diagram. */
    void show() {
        abilities.forEach(each -> each.start(this));
        chart = new ChartEditPart(scene, part -> abilities.forEach(each -> each.extend(part, this)));
        SpokenName.give(viewer.canvas(), () -> TEXTS.get("diagram_spoken", diagram.name()));
        viewer.setContents(chart);
        abilities.forEach(each -> each.shown(this));
    }

    void close() {
        abilities.forEach(Ability::stop);
        actions.dispose();
        scene.close();
    }

    /** @return the editor, for its site and input */
    public DiagramEditor editor() {
        return editor;
    }

    /** @return the model, with the one command stack through which it is changed */
    public ModelDocument document() {
        return document;
    }

    /** @return what a person has set in this diagram */
    public Diagram diagram() {
        return diagram;
    }

    /** @return the notation applied to the model */
    public DocumentCharts charts() {
        return DocumentCharts.of(document);
    }

    /** @return what is shown, kept up to date */
    public LiveScene scene() {
        return scene;
    }

    /** @return where it is shown */
    public ChartViewer viewer() {
        return viewer;
    }

    /** @return the root of all parts that show it; null while abilities are started */
    public ChartEditPart chart() {
        return chart;
    }

    /** @return tools and palette of GEF, and its view of the command stack */
    public DiagramDomain domain() {
        return domain;
    }

    /** @param action what menus, keys and the command palette call by its id; in place of another one of that id */
    public void register(IAction action) {
        actions.registerAction(action);
    }

    /**
     * @param id id of an action
     * @return that action, if it can be done in this diagram at all
     */
    public Optional<IAction> action(String id) {
        if (!offered && actions.getAction(id) == null) {
            offered = true;
            abilities.forEach(each -> each.offer(this));
        }
        return Optional.ofNullable(actions.getAction(id));
    }

    /** @return the notation's tools for this diagram as it is now; cheap */
    public DiagramTools tools() {
        return new DiagramTools(charts().session(), scene.live().diagram(), scene.live());
    }

    /** @return beside the canvas, for the palette */
    public Composite side() {
        return page.side();
    }

    /** @return above palette and canvas, for one line */
    public Composite top() {
        return page.top();
    }

    /**
     * Makes an edit of GEF's tools and selects what comes of it.
     *
     * @param command an edit of the document
     */
    public void executeAndSelect(org.eclipse.gef.commands.Command command) {
        domain.getCommandStack().execute(command);
        Command made = document.domain().getCommandStack().getMostRecentCommand();
        selectResult(made);
    }

    /**
     * Makes an edit and selects what comes of it.
     *
     * @param command an edit of the document
     */
    public void executeAndSelect(Command command) {
        if (document.execute(command)) {
            selectResult(command);
        }
    }

    private void selectResult(Command made) {
        List<EObject> results = new ArrayList<>();
        if (made != null) {
            made.getResult().stream().filter(EObject.class::isInstance).map(EObject.class::cast).forEach(results::add);
        }
        List<ItemPart> shown = results.stream().flatMap(each -> chart.parts(each).stream()).toList();
        if (!shown.isEmpty()) {
            viewer.setSelection(new StructuredSelection(shown));
            if (!isHeadInSight(shown.get(0).item())) {
                viewer.reveal(shown.get(0));
            }
        }
    }

    /** Rows and columns reach far beyond the place where they were made: their names are seen wherever a part of them is. */
    private boolean isHeadInSight(SceneItem item) {
        Rectangle area = viewer.root().area();
        Picture.Heads heads = scene.scene().heads();
        return switch (item.kind()) {
            case BAND -> item.bounds().y() < area.bottom() && item.bounds().bottom() > area.y + heads.top();
            case COLUMN -> item.bounds().x() < area.right() && item.bounds().right() > area.x + heads.left();
            default -> false;
        };
    }

    /** @return the element that the diagram is about */
    public EObject carrier() {
        return scene.live().diagram().target();
    }

    /** @return the selected parts, in the order of selection */
    public List<ItemPart> selectedParts() {
        List<ItemPart> parts = new ArrayList<>();
        for (Object each : viewer.getSelectedEditParts()) {
            if (each instanceof ItemPart part) {
                parts.add(part);
            }
        }
        return parts;
    }

    /**
     * Selects all that shows some elements, as soon as the diagram is laid out; what the diagram does not show is left out.
     *
     * @param elements model elements
     */
    public void select(Collection<? extends EObject> elements) {
        List<EObject> wanted = List.copyOf(elements);
        scene.whenLaidOut(() -> {
            List<EditPart> parts = new ArrayList<>();
            wanted.forEach(each -> parts.addAll(chart.parts(each)));
            viewer.setSelection(parts.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(parts));
        });
    }

    /**
     * Selects what shows an element and scrolls to it, as soon as the diagram is laid out.
     *
     * @param element a model element
     */
    public void reveal(EObject element) {
        scene.whenLaidOut(() -> revealNow(element));
    }

    private void revealNow(EObject element) {
        List<ItemPart> parts = chart.parts(element);
        if (!parts.isEmpty()) {
            viewer.setSelection(new StructuredSelection(parts));
            viewer.reveal(parts.get(0));
        }
    }
}
