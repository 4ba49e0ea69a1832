/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.drill;

import java.util.List;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.diagram.ui.parts.Performer;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.viewpoint.operation.Destination;

/** Follows a double click to the diagrams that the notation names. */
final class OpenPolicy extends AbstractEditPolicy implements Performer {

    private final DiagramContext context;

    OpenPolicy(DiagramContext context) {
        this.context = context;
    }

    @Override
    public boolean perform(Request request) {
        if (!RequestConstants.REQ_OPEN.equals(request.getType())) {
            return false;
        }
        List<Destination> destinations = context.tools().destinations(((ItemPart) getHost()).view());
        open(context, destinations);
        return !destinations.isEmpty();
    }

    static void open(DiagramContext context, List<Destination> destinations) {
        DiagramOpener opener = new DiagramOpener(context.editor().getSite().getPage());
        for (Destination each : destinations) {
            if (each.element() instanceof ModelElement carrier) {
                opener.open(context.document(), each.diagram(), carrier);
            }
        }
    }
}
