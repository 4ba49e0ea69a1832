/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.select;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.actions.ActionFactory;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.SceneItem;

/** Selecting all, all of a kind, all that is like the selection, all of its lanes, and all that comes before or after it. */
public final class SelectingByKind implements Ability {

    /** Prefix of the ids of all these actions. */
    public static final String PREFIX = "org.sightline.diagram.ui.select.";

    private DiagramContext context;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
    }

    @Override
    public void offer(DiagramContext opened) {
        DiagramAction.offer(opened, ActionFactory.SELECT_ALL.getId(), () -> context.viewer().setSelection(new StructuredSelection(parts(each -> true))));
        for (SelectionKind each : SelectionKind.values()) {
            DiagramAction.offer(opened, PREFIX + each.id(), () -> select(each::holds));
        }
        offer("sameKind", elements -> {
            Set<Object> classes = elements.stream().map(EObject::eClass).collect(Collectors.toSet());
            return element -> classes.contains(element.eClass());
        });
        offer("lane", elements -> {
            List<Lane> lanes = elements.stream().map(SelectingByKind::lane).filter(Objects::nonNull).toList();
            return element -> element instanceof FlowNode && EcoreUtil.isAncestor(lanes, element);
        });
        offer("upstream", elements -> Reach.upstream(elements)::contains);
        offer("downstream", elements -> Reach.downstream(elements)::contains);
    }

    /** An action that goes by what is selected. */
    private void offer(String id, Function<Collection<EObject>, Predicate<EObject>> wanted) {
        DiagramAction.offer(context, PREFIX + id, () -> !selected().isEmpty(), () -> select(wanted.apply(selected())));
    }

    private Set<EObject> selected() {
        return context.selectedParts().stream().map(ItemPart::element).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Lane lane(EObject element) {
        EObject each = element;
        while (each != null && !(each instanceof Lane)) {
            each = each.eContainer();
        }
        return (Lane) each;
    }

    private void select(Predicate<EObject> wanted) {
        List<ItemPart> parts = parts(wanted);
        context.viewer().setSelection(new StructuredSelection(parts));
        if (!parts.isEmpty()) {
            context.viewer().reveal(parts.get(0));
        }
    }

    /** O(items). What is not shown cannot be selected; the lines and marks that stand for no element of their own are left out. */
    private List<ItemPart> parts(Predicate<EObject> wanted) {
        Set<EObject> kept = new HashSet<>();
        return context.scene().scene().items().values().stream().filter(SelectingByKind::standsForItself)
                .filter(each -> wanted.test(each.element()) && kept.add(each.element()))
                .map(each -> context.chart().part(each.key()).orElseThrow()).toList();
    }

    private static boolean standsForItself(SceneItem item) {
        boolean kind = item.kind() != ItemKind.LINE && item.kind() != ItemKind.SCALE;
        return kind && item.view() != null && item.element() != null && item.view().semanticElements().contains(item.element());
    }
}
