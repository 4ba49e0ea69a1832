/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.layers;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.menu.FrontDiagramItems;
import org.sightline.io.diagrams.DiagramSettings;
import org.sightline.model.messages.MessageBundle;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.specification.Description;

/** Menu entries that switch something of the diagram in front on and off, each an edit that can be undone. */
public abstract class Switches extends FrontDiagramItems {

    private static final MessageBundle TEXTS = MessageBundle.of(Switches.class);

    /** The layers of the diagram in front. */
    public static final class LayerSwitches extends Switches {

        @Override
        List<Description> descriptions(DiagramContext context) {
            return context.scene().states().layers();
        }

        @Override
        boolean isOn(DiagramState state, String name) {
            return state.layers().contains(name);
        }

        @Override
        DiagramSettings switched(DiagramSettings settings, String name, boolean isOn) {
            return settings.withLayer(name, isOn);
        }
    }

    /** The filters of the diagram in front. */
    public static final class FilterSwitches extends Switches {

        @Override
        List<Description> descriptions(DiagramContext context) {
            return context.scene().states().filters();
        }

        @Override
        boolean isOn(DiagramState state, String name) {
            return state.filters().contains(name);
        }

        @Override
        DiagramSettings switched(DiagramSettings settings, String name, boolean isOn) {
            return settings.withFilter(name, isOn);
        }
    }

    Switches() {
        super(TEXTS.get("switches_none"));
    }

    abstract List<Description> descriptions(DiagramContext context);

    abstract boolean isOn(DiagramState state, String name);

    abstract DiagramSettings switched(DiagramSettings settings, String name, boolean isOn);

    @Override
    protected final List<IContributionItem> items(DiagramContext context) {
        return descriptions(context).stream().map(each -> item(context, each)).toList();
    }

    private IContributionItem item(DiagramContext context, Description description) {
        String label = description.text("label", description.name());
        Action action = new Action(label.replace("&", "&&"), Action.AS_CHECK_BOX) {
            @Override
            public void run() {
                DiagramSettings settings = switched(context.diagram().settings(), description.name(), isChecked());
                String name = TEXTS.get(isChecked() ? "switches_on" : "switches_off", label);
                context.document().execute(context.document().diagramEdits().change(name, context.diagram(), settings));
            }
        };
        action.setChecked(isOn(context.scene().live().state(), description.name()));
        action.setDescription(description.text("endUserDocumentation"));
        return new ActionContributionItem(action);
    }
}
