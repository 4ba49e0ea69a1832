/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.editing.retype.Retyping;
import org.sightline.model.identity.RandomUuids;

/**
 * Changes what elements are, and copies them. Kinds of nodes go by the names of {@link NodeKind}. The methods that retype or paste change
 * the model.
 */
public final class ChangingServices {

    /** @return whether an element is a flow node that can become of a kind and is not of it yet */
    public boolean canBecome(EObject element, String kind) {
        return element instanceof FlowNode node && Retyping.refusal(node, NodeKind.valueOf(kind)).isEmpty();
    }

    /** Changes the model: makes a node one of a kind; what that has no place for is gone. */
    public FlowNode become(FlowNode node, String kind) {
        return Retyping.retype(node, NodeKind.valueOf(kind));
    }

    /** @return whether what was copied can be pasted into an element: a flow node into a lane */
    public boolean canPaste(EObject copied, EObject container) {
        return copied instanceof FlowNode && container instanceof Lane;
    }

    /** Changes the model: adds a copy of a node, with all that is in it but without its flows, to a lane. */
    public FlowNode pasteInto(FlowNode copied, Lane lane) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        FlowNode copy = (FlowNode) copier.copy(copied);
        copier.copyReferences();
        copy.getIncoming().clear();
        copy.getOutgoing().clear();
        List<EObject> fresh = List.copyOf(copier.values());
        fresh.forEach(each -> ((ModelElement) each).setId(RandomUuids.next()));
        lane.getNodes().add(copy);
        return copy;
    }
}
