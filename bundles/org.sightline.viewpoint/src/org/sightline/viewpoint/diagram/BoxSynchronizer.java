/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/**
 * The first step of a refresh: makes the boxes that the mappings ask for, in Sirius's order. In each container the nodes on its border
 * come first, then containers, then nodes; each new box is filled before the next mapping is looked at.
 *
 * <pre>
 * candidates of the mapping on the container's element
 *   - those of another class, those that repeat
 *   - those that a mapping that imports this one has taken
 *   - those that do not meet the precondition
 * = the elements that have a box, in this order
 * </pre>
 */
final class BoxSynchronizer {

    private static final Messages TEXTS = Messages.of(BoxSynchronizer.class);

    private final Refresh refresh;
    private final BoxPainter painter;
    private final ViewListener listener;

    /** A container that is being filled: the next mapping, and the boxes of the last one that are still to be filled. */
    private static final class Filling {

        private final Content content;
        private int slot;
        private List<Box> fresh = List.of();
        private int next;

        private Filling(Content content) {
            this.content = content;
        }
    }

    BoxSynchronizer(Refresh refresh, ViewListener listener) {
        this.refresh = refresh;
        this.listener = listener;
        painter = new BoxPainter(refresh);
    }

    BoxPainter painter() {
        return painter;
    }

    /**
     * Brings a diagram's or a box's content up to date: boxes of elements that are still shown stay, new ones are made and filled, others
     * go.
     */
    void synchronize(Content start) {
        Deque<Filling> open = new ArrayDeque<>();
        open.push(new Filling(start));
        refresh.tracker().begin(start, null);
        while (!open.isEmpty()) {
            Filling filling = open.peek();
            if (filling.next < filling.fresh.size()) {
                Content inner = filling.fresh.get(filling.next++).content();
                if (inner != null) {
                    open.push(new Filling(inner));
                }
            } else if (filling.slot < filling.content.slots().size()) {
                refresh.tracker().begin(filling.content, null);
                filling.fresh = synchronize(filling.content, filling.slot++);
                filling.next = 0;
            } else {
                filling.content.publish();
                open.pop();
            }
        }
    }

    private List<Box> synchronize(Content content, int slot) {
        BoxMapping mapping = content.slots().get(slot).mapping();
        List<EObject> wanted = wanted(content, slot, mapping);
        List<Box> before = content.in(slot);
        List<Box> fresh = new ArrayList<>();
        content.fill(slot, match(content, slot, wanted, before, fresh));
        fresh.forEach(painter::paint);
        return fresh;
    }

    private List<EObject> wanted(Content content, int slot, BoxMapping mapping) {
        EObject self = content.box() == null ? refresh.root() : content.box().element();
        List<EObject> candidates = mapping.isSynchronized() ? Candidates.of(mapping, refresh.inside(self, content), refresh.model())
                : kept(content, mapping, self);
        Set<EObject> taken = takenBefore(content, slot, mapping);
        List<EObject> wanted = candidates;
        if (!taken.isEmpty() || !mapping.precondition().isEmpty()) {
            Scope scope = refresh.inside(self, content);
            wanted = new ArrayList<>(candidates.size());
            for (EObject each : candidates) {
                if (!taken.contains(each) && mapping.accepts(scope.on(each))) {
                    wanted.add(each);
                }
            }
        }
        return withinLimits(content, mapping, wanted);
    }

    /** Elements whose view a person or a tool has asked for, as long as they are still candidates. */
    private List<EObject> kept(Content content, BoxMapping mapping, EObject self) {
        ViewKey container = content.box() == null ? null : content.box().key();
        List<EObject> candidates = mapping.candidates().isEmpty() ? null : mapping.candidates().elements(refresh.inside(self, content));
        return refresh.plan().state().kept().stream()
                .filter(each -> each.mapping().equals(mapping.description()) && java.util.Objects.equals(each.container(), container))
                .map(ViewKey::element).filter(each -> candidates == null ? refresh.model().contains(each) : candidates.contains(each)).toList();
    }

    private static Set<EObject> takenBefore(Content content, int slot, BoxMapping mapping) {
        Set<EObject> taken = Set.of();
        for (int i = 0; i < slot; i++) {
            Slot earlier = content.slots().get(i);
            if (earlier.mapping().root().equals(mapping.root()) && earlier.kind() == content.slots().get(slot).kind()) {
                taken = taken.isEmpty() ? Collections.newSetFromMap(new IdentityHashMap<>()) : taken;
                for (Box each : content.in(i)) {
                    taken.add(each.element());
                }
            }
        }
        return taken;
    }

    private List<EObject> withinLimits(Content content, BoxMapping mapping, List<EObject> wanted) {
        List<EObject> result = wanted;
        for (Box each = content.box(); each != null; each = each.container()) {
            if (each.mapping() == mapping && result.contains(each.element())) {
                EObject repeated = each.element();
                result = result.stream().filter(other -> other != repeated).toList();
                report(mapping, TEXTS.get("boxes_endless", mapping.name()));
            }
        }
        int room = refresh.index().room();
        if (result.size() > room) {
            result = result.subList(0, room);
            report(mapping, TEXTS.get("boxes_tooMany", refresh.index().limit(), mapping.name()));
        }
        return result;
    }

    private void report(BoxMapping mapping, String message) {
        refresh.plan().binder().report(Severity.ERROR, mapping.description(), message);
    }

    /** Keeps the boxes at both ends of the list that still fit, and looks only at those between by element. */
    private List<Box> match(Content content, int slot, List<EObject> wanted, List<Box> before, List<Box> fresh) {
        int start = 0;
        while (start < wanted.size() && start < before.size() && before.get(start).element() == wanted.get(start)) {
            start++;
        }
        if (start == wanted.size() && start == before.size()) {
            return before;
        }
        int end = 0;
        while (end < wanted.size() - start && end < before.size() - start
                && before.get(before.size() - 1 - end).element() == wanted.get(wanted.size() - 1 - end)) {
            end++;
        }
        Map<EObject, Box> middle = new IdentityHashMap<>();
        before.subList(start, before.size() - end).forEach(each -> middle.put(each.element(), each));
        List<Box> result = new ArrayList<>(wanted.size());
        result.addAll(before.subList(0, start));
        for (EObject each : wanted.subList(start, wanted.size() - end)) {
            Box box = middle.remove(each);
            if (box == null) {
                box = new Box(content.slots().get(slot), each, content);
                fresh.add(box);
                listener.added(box);
            }
            result.add(box);
        }
        result.addAll(before.subList(before.size() - end, before.size()));
        middle.values().forEach(this::drop);
        listener.reordered(content);
        return result;
    }

    private void drop(Box box) {
        refresh.tracker().forget(box);
        if (box.content() != null) {
            refresh.tracker().forget(box.content());
            box.borders().forEach(this::drop);
            box.children().forEach(this::drop);
        }
        listener.removed(box);
    }
}
