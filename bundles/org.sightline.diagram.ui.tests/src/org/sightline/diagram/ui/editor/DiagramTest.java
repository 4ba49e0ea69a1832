/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.drafts.Draft;
import org.sightline.io.drafts.DraftReason;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.drafts.DraftKeeper;
import org.sightline.ui.driver.ExampleFile;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;

/** What tests of diagrams in the running workbench share. */
public abstract class DiagramTest extends WorkbenchTest {

    /**
     * @return a copy of the example, for the test to change
     */
    protected final Path example() throws IOException {
        return ExampleFile.copyTo(folder);
    }

    /**
     * @param file a model file
     * @param chart name of a chart
     * @return the diagram of the model's first process, in front and laid out
     */
    protected final DiagramContext openDiagram(Path file, String chart) {
        ModelEditor editor = open(file);
        ModelDocument document = document(editor);
        CustomerProcess process = document.portfolio().getProcesses().get(0);
        DiagramEditor diagram = new DiagramOpener(page()).open(document, chart, process).orElseThrow();
        user.settle();
        DiagramContext context = diagram.context().orElseThrow();
        user.waitUntil("the diagram is laid out", () -> !context.scene().isProvisional());
        return context;
    }

    /**
     * Shows an editor in the right half of the editors' area, as a person does who drags its tab there.
     *
     * @param editor an editor in front
     */
    protected final void showAtTheRight(IEditorPart editor) {
        MPart part = editor.getSite().getService(MPart.class);
        EModelService model = part.getContext().get(EModelService.class);
        MPartSashContainerElement others = (MPartSashContainerElement) (MUIElement) part.getParent();
        MPartStack stack = model.createModelElement(MPartStack.class);
        stack.getChildren().add(part);
        model.insert(stack, others, EModelService.RIGHT_OF, 0.5f);
        page().activate(editor);
        user.settle();
    }

    /** @return before which steps drafts of the test's files have been kept */
    protected final List<DraftReason> draftReasons() {
        try {
            return window().getService(DraftKeeper.class).store().all().stream().filter(each -> each.file().startsWith(folder)).map(Draft::reason).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * @param context an open diagram
     * @return the mouse over it
     */
    protected final DiagramMouse mouse(DiagramContext context) {
        return new DiagramMouse(user, context);
    }

    /**
     * @param context an open diagram
     * @param name name of an element that it shows
     * @return the first part that shows it, in sight
     */
    protected final ItemPart part(DiagramContext context, String name) {
        for (SceneItem each : context.scene().scene().items().values()) {
            if (each.element() instanceof NamedElement named && name.equals(named.getName())) {
                ItemPart part = context.chart().part(each.key()).orElseThrow();
                context.viewer().reveal(part);
                user.settle();
                return part;
            }
        }
        throw new AssertionError("No item " + name);
    }

    /**
     * @param context an open diagram
     * @param element an element that it shows
     * @return the first part that shows it
     */
    protected static ItemPart part(DiagramContext context, EObject element) {
        return context.chart().parts(element).get(0);
    }
}
