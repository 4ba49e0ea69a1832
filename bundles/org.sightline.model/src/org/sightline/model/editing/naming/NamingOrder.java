/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.naming;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Gateway;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.model.editing.Scope;

/**
 * What is named after something has been named: the ways of a decision one after the other, then the steps that they lead to; of a step that a
 * message has reached the message; else what follows.
 *
 * <pre>
 *   1 in stock? --2 yes--> 4 pack
 *               --3 no---> 5 order
 * </pre>
 *
 * Pure; O(flows of the element and of its neighbours).
 */
public final class NamingOrder {

    private NamingOrder() {
    }

    /**
     * @param named an element, or null
     * @return what comes after it; empty at the end, and for what is no node and no flow
     */
    public static Optional<EObject> after(EObject named) {
        return named == null ? Optional.empty() : new After().doSwitch(named);
    }

    private static Optional<EObject> first(List<? extends EObject> elements) {
        return elements.stream().findFirst().map(each -> each);
    }

    private static final class After extends SightlineSwitch<Optional<EObject>> {

        @Override
        public Optional<EObject> caseGateway(Gateway gateway) {
            return first(Scope.out(gateway));
        }

        @Override
        public Optional<EObject> caseFlowNode(FlowNode node) {
            List<SequenceFlow> in = Scope.in(node);
            if (in.size() == 1 && isFork(in.get(0).getSource())) {
                return next(in.get(0)).map(Flow::getTarget);
            }
            List<MessageFlow> messages = node.getIncoming().stream().filter(MessageFlow.class::isInstance).map(MessageFlow.class::cast).toList();
            return messages.isEmpty() ? first(Scope.out(node)).map(each -> ((Flow) each).getTarget()) : first(messages);
        }

        @Override
        public Optional<EObject> caseSequenceFlow(SequenceFlow flow) {
            if (!isFork(flow.getSource())) {
                return Optional.ofNullable(flow.getTarget());
            }
            return next(flow).<EObject>map(each -> each).or(() -> first(Scope.out(flow.getSource())).map(each -> ((Flow) each).getTarget()));
        }

        @Override
        public Optional<EObject> caseMessageFlow(MessageFlow message) {
            return message.getTarget() == null ? Optional.empty() : first(Scope.out(message.getTarget())).map(each -> ((Flow) each).getTarget());
        }

        @Override
        public Optional<EObject> defaultCase(EObject other) {
            return Optional.empty();
        }

        private static boolean isFork(InteractionNode node) {
            return node instanceof Gateway && Scope.out(node).size() > 1;
        }

        private static Optional<SequenceFlow> next(SequenceFlow way) {
            List<SequenceFlow> ways = Scope.out(way.getSource());
            int index = ways.indexOf(way) + 1;
            return index < ways.size() ? Optional.of(ways.get(index)) : Optional.empty();
        }
    }
}
