/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Item;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.fields.PropertyField;

/** Renaming elements in place, in the tree: F2 begins, Enter ends, Escape gives up. A name that no file can hold is not taken. */
public final class TreeRenaming {

    private static final MessageBundle TEXTS = MessageBundle.of(TreeRenaming.class);

    private static final String NAME = "name";

    private static final Map<EClass, EAttribute> NAMES = Map.of(Literals.NAMED_ELEMENT, Literals.NAMED_ELEMENT__NAME, Literals.LINK, Literals.LINK__LABEL,
            Literals.PROPERTY, Literals.PROPERTY__KEY, Literals.EVIDENCE, Literals.EVIDENCE__SOURCE);

    private final ModelTree tree;
    private final ModelDocument document;

    /**
     * @param tree the tree
     * @param document its model
     */
    public TreeRenaming(ModelTree tree, ModelDocument document) {
        this.tree = tree;
        this.document = document;
        TreeViewer viewer = tree.viewer();
        viewer.setColumnProperties(new String[] {NAME});
        TextCellEditor editor = new TextCellEditor(viewer.getTree());
        viewer.setCellEditors(new CellEditor[] {editor});
        viewer.setCellModifier(new Modifier());
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
        viewer.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) {
                rename();
            }
        });
    }

    private Optional<PropertyField> field(Object line) {
        return line instanceof EObject element ? NAMES.entrySet().stream().filter(entry -> entry.getKey().isInstance(element)).map(Entry::getValue)
                .findFirst().map(attribute -> new PropertyField(document, element, attribute)) : Optional.empty();
    }

    /** Lets the user type another name for the selected element; nothing if it has none. */
    private void rename() {
        List<EObject> selected = tree.selectedElements();
        if (selected.size() == 1 && field(selected.getFirst()).isPresent()) {
            tree.viewer().editElement(selected.getFirst(), 0);
        }
    }

    /** @return an entry for menus */
    public Action action() {
        Action action = new Action(TEXTS.get("rename_action")) {
            @Override
            public void run() {
                rename();
            }
        };
        List<EObject> selected = tree.selectedElements();
        action.setEnabled(selected.size() == 1 && field(selected.getFirst()).isPresent());
        return action;
    }

    private final class Modifier implements ICellModifier {

        @Override
        public boolean canModify(Object element, String property) {
            return field(element).isPresent();
        }

        @Override
        public Object getValue(Object element, String property) {
            return field(element).map(PropertyField::text).orElse("");
        }

        @Override
        public void modify(Object item, String property, Object value) {
            Object element = item instanceof Item line ? line.getData() : item;
            field(element).ifPresent(field -> field.type((String) value));
        }
    }
}
