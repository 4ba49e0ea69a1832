/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.move;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.move.NodeMoves;
import org.sightline.model.editing.move.NodePlace;
import org.sightline.model.messages.MessageBundle;

/** Moving steps to another lane, phase or place in their lane; see {@link NodeMoves}. */
public final class MoveEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(MoveEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public MoveEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /** @return why nodes cannot be moved to a place; empty if they can */
    public Optional<String> refusal(Collection<? extends FlowNode> nodes, NodePlace place) {
        return NodeMoves.refusal(nodes, place);
    }

    /**
     * @param nodes nodes of one process; events at their borders go along
     * @param place where to
     * @return the edit; its result are the nodes
     */
    public Command move(Collection<? extends FlowNode> nodes, NodePlace place) {
        List<? extends FlowNode> chosen = List.copyOf(nodes);
        return domain.checked(refusal(chosen, place), label(chosen, "move_label", ElementLabels.text(place.owner())), () -> NodeMoves.move(chosen, place));
    }

    /** @return why nodes cannot come into a phase; empty if they can */
    public Optional<String> refusal(Collection<? extends FlowNode> nodes, Phase phase) {
        if (nodes.stream().anyMatch(node -> phase != null && Scope.process(node) != phase.eContainer())) {
            return Optional.of(TEXTS.get("move_otherPhase", ElementName.of(phase)));
        }
        return nodes.stream().allMatch(node -> node.getPhase() == phase) ? Optional.of(TEXTS.get("move_samePhase")) : Optional.empty();
    }

    /**
     * @param nodes nodes of one process
     * @param phase the phase that they are to stand in; null for none
     * @return the edit; its result are the nodes
     */
    public Command moveToPhase(Collection<? extends FlowNode> nodes, Phase phase) {
        List<? extends FlowNode> chosen = List.copyOf(nodes);
        String label = phase == null ? label(chosen, "move_noPhase", "") : label(chosen, "move_label", ElementLabels.text(phase));
        return domain.checked(refusal(chosen, phase), label, () -> toPhase(chosen, phase));
    }

    private static Collection<? extends FlowNode> toPhase(List<? extends FlowNode> nodes, Phase phase) {
        NodeMoves.withBorders(nodes).forEach(node -> node.setPhase(phase));
        return nodes;
    }

    /**
     * @param nodes nodes of one process; events at their borders go along
     * @param place where to
     * @param phase the phase that they are to stand in; null for none
     * @return the edit, which may change only the place or only the phase; its result are the nodes
     */
    public Command move(Collection<? extends FlowNode> nodes, NodePlace place, Phase phase) {
        if (refusal(nodes, phase).isPresent()) {
            return move(nodes, place);
        }
        if (refusal(nodes, place).isPresent() && staysThere(nodes, place)) {
            return moveToPhase(nodes, phase);
        }
        List<? extends FlowNode> chosen = List.copyOf(nodes);
        return domain.checked(refusal(chosen, place), label(chosen, "move_label", ElementLabels.text(place.owner())), () -> {
            NodeMoves.move(chosen, place);
            return toPhase(chosen, phase);
        });
    }

    private static boolean staysThere(Collection<? extends FlowNode> nodes, NodePlace place) {
        return nodes.stream().allMatch(node -> node.eContainer() == place.owner());
    }

    private static String label(Collection<? extends FlowNode> nodes, String key, String where) {
        return nodes.isEmpty() ? "" : TEXTS.get(key, EditNames.of(nodes), where);
    }
}
