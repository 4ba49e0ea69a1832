/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.edit.find.Hit;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.elements.ElementReference;

/** Where to search. */
enum SearchScope {

    /** The whole model. */
    MODEL {
        @Override
        List<? extends EObject> roots(DocumentEditor editor, ModelDocument document) {
            return List.of(document.portfolio());
        }
    },

    /** The process of the diagram or of the selected element; the whole model if there is none. */
    PROCESS {
        @Override
        List<? extends EObject> roots(DocumentEditor editor, ModelDocument document) {
            return process(subject(editor)).<List<? extends EObject>>map(List::of).orElseGet(() -> MODEL.roots(editor, document));
        }
    },

    /** What the editor in front shows. */
    SHOWN {
        @Override
        List<? extends EObject> roots(DocumentEditor editor, ModelDocument document) {
            return PROCESS.roots(editor, document);
        }

        @Override
        boolean has(Hit hit, Set<? extends EObject> shown) {
            return shown.isEmpty() || isOn(hit.element(), shown);
        }
    };

    private static final MessageBundle TEXTS = MessageBundle.of(SearchScope.class);

    /**
     * @param editor the editor in front
     * @param document its model
     * @return the elements in which to look, with their contents
     */
    abstract List<? extends EObject> roots(DocumentEditor editor, ModelDocument document);

    /**
     * @param hit a text that was found
     * @param shown what the editor shows; empty if all
     * @return whether it counts
     */
    boolean has(Hit hit, Set<? extends EObject> shown) {
        return true;
    }

    /** @return what people call it */
    String label() {
        return TEXTS.get("scope_" + name());
    }

    /** What the editor is about, else what is selected in it. */
    private static EObject subject(DocumentEditor editor) {
        return editor.subject().or(() -> ElementReference.in(editor.getSite().getSelectionProvider().getSelection())).orElse(null);
    }

    private static Optional<CustomerProcess> process(EObject within) {
        for (EObject each = within; each != null; each = each.eContainer()) {
            if (each instanceof CustomerProcess process) {
                return Optional.of(process);
            }
        }
        return Optional.empty();
    }

    /** What belongs to a step, such as its notes and fail points, is on the diagram with it. */
    private static boolean isOn(EObject element, Set<? extends EObject> shown) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (shown.contains(each)) {
                return true;
            }
            if (each instanceof ViewElement) {
                return false;
            }
        }
        return false;
    }
}
