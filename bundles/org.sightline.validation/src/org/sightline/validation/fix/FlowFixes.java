/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.FLOW__SOURCE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.FLOW__TARGET;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.StartEvent;

/** Puts flows right that lead where they may not. */
final class FlowFixes {

    private FlowFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV14", Flow.class, FlowFixes::delete);
        fixes.add("CV15", MessageFlow.class, flow -> Stream.concat(
                retyped(flow, SightlineFactory.eINSTANCE.createSequenceFlow()).as("fix_makeSequence", flow), delete(flow)));
        fixes.add("CV16", SequenceFlow.class, flow -> Stream.concat(
                retyped(flow, SightlineFactory.eINSTANCE.createMessageFlow()).as("fix_makeMessage", flow), delete(flow)));
        fixes.add("CV17", StartEvent.class, (event, flow) -> Stream.concat(around((Flow) flow, event.getOutgoing(), FLOW__TARGET), delete((Flow) flow)));
        fixes.add("CV18", EndEvent.class, (event, flow) -> Stream.concat(around((Flow) flow, event.getIncoming(), FLOW__SOURCE), delete((Flow) flow)));
    }

    static Stream<QuickFix> delete(Flow flow) {
        return new FixPlan().delete(flow).as("fix_delete", flow);
    }

    /* Past the event to the one node on its other side. */
    private static Stream<QuickFix> around(Flow flow, List<Flow> others, EReference end) {
        List<Flow> ways = others.stream().filter(SequenceFlow.class::isInstance).toList();
        if (ways.size() != 1 || ways.getFirst().eGet(end) == null) {
            return Stream.empty();
        }
        InteractionNode node = (InteractionNode) ways.getFirst().eGet(end);
        return new FixPlan().set(flow, end, node).as(end == FLOW__TARGET ? "fix_leadTo" : "fix_leadFrom", node);
    }

    /* A flow of another class with all that both classes have, in the place of a flow. */
    private static FixPlan retyped(Flow flow, Flow successor) {
        FixPlan plan = new FixPlan();
        for (EAttribute attribute : flow.eClass().getEAllAttributes()) {
            if (!attribute.isDerived() && attribute.getEContainingClass().isInstance(successor) && flow.eIsSet(attribute)) {
                successor.eSet(attribute, flow.eGet(attribute));
            }
        }
        successor.setOrigin(flow.getOrigin());
        List<?> siblings = (List<?>) flow.eContainer().eGet(flow.eContainingFeature());
        plan.insert(flow.eContainer(), flow.eContainingFeature(), siblings.indexOf(flow), successor);
        plan.set(successor, FLOW__SOURCE, flow.getSource()).set(successor, FLOW__TARGET, flow.getTarget());
        moveContents(plan, flow, successor, Literals.MODEL_ELEMENT__LINKS);
        moveContents(plan, flow, successor, Literals.MODEL_ELEMENT__PROPERTIES);
        return plan.replace(flow, successor);
    }

    private static void moveContents(FixPlan plan, Flow flow, Flow successor, EReference feature) {
        for (EObject content : castList(flow.eGet(feature))) {
            plan.add(successor, feature, content);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<? extends EObject> castList(Object list) {
        return (List<? extends EObject>) list;
    }
}
