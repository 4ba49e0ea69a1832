/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.directedit;

import java.util.List;
import org.eclipse.gef.EditPolicy;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;

/** Editing names where they stand: by a double click, by F2, or by typing on. */
public final class DirectEditing implements Ability {

    /** Id of the action that edits the name of what is selected. */
    public static final String ACTION = "org.sightline.diagram.ui.rename";

    private DiagramContext context;
    private final KeyListener typing = KeyListener.keyPressedAdapter(this::typed);

    @Override
    public void start(DiagramContext opened) {
        context = opened;
        Action action = new Action() {
            @Override
            public void run() {
                edit("");
            }
        };
        action.setId(ACTION);
        opened.register(action);
        opened.viewer().getControl().addKeyListener(typing);
    }

    @Override
    public void extend(ItemPart part, DiagramContext opened) {
        if (part.view() != null) {
            part.installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy(opened));
        }
    }

    private void typed(KeyEvent event) {
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
        if (plain && Character.isLetterOrDigit(event.character)) {
            edit(String.valueOf(event.character));
        }
    }

    private void edit(String typed) {
        List<ItemPart> parts = context.selectedParts();
        if (parts.size() == 1 && parts.get(0).getEditPolicy(EditPolicy.DIRECT_EDIT_ROLE) instanceof NamePolicy policy) {
            policy.edit(typed);
        }
    }
}
