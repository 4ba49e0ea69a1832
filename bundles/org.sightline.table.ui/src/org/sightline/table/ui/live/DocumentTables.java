/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.live;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.notation.DocumentNotation;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.specification.Description;

/**
 * The tables of one open model in the product's notation.
 *
 * @param session the session in which the tables live, with the diagrams of the model
 */
public record DocumentTables(ViewpointSession session) {

    /**
     * @param document an open model
     * @return its tables
     */
    public static DocumentTables of(ModelDocument document) {
        return new DocumentTables(DocumentNotation.of(document).session());
    }

    /** @return the descriptions of all tables, in the order of the notation */
    public List<Description> descriptions() {
        return session.specification().representations().stream().filter(each -> each.isA("TableDescription")).toList();
    }

    /**
     * @param description of a table
     * @param element an element
     * @return what carries the table about the element: itself, or what it lies in; null if nothing can
     */
    public EObject carrier(Description description, EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            EObject candidate = each;
            if (session.watched(() -> session.tableBuilder(description).accepts(candidate))) {
                return each;
            }
        }
        return null;
    }
}
