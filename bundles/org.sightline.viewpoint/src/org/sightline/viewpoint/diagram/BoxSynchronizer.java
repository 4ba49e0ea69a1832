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
import java.util.Objects;
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
 *   - those that a mapping that imports this one has taken
 *   - those of another class, those that repeat
 *   - those that do not meet the precondition
 * = the elements that have a box, in this order
 * </pre>
 */
final class BoxSynchronizer {

    private static final Messages TEXTS = Messages.of(BoxSynchronizer.class);

    private final Refresh refresh;
    private final BoxPainter painter;
    private final ViewListener listener;

    /** A container that is being filled: the next shelf, and the boxes of the last one that are still to be filled. */
    private static final class Filling {

        private final Content content;
        private int shelf;
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
     * Brings a diagram's or a box's content up to date: boxes of elements that are still shown stay as they are, new ones are made and
     * filled, others go.
     */
    void synchronize(Content start) {
        Deque<Filling> open = new ArrayDeque<>();
        open.push(new Filling(start));
        while (!open.isEmpty()) {
            Filling filling = open.peek();
            if (filling.next < filling.fresh.size()) {
                Content inner = filling.fresh.get(filling.next++).content();
                if (inner != null) {
                    open.push(new Filling(inner));
                }
            } else if (filling.shelf < filling.content.shelves().size()) {
                fillNext(filling);
            } else {
                filling.content.publish();
                open.pop();
            }
        }
    }

    private void fillNext(Filling filling) {
        if (filling.shelf == 0) {
            refresh.tracker().begin(filling.content, null);
            refresh.tracker().readAnyFeature(element(filling.content));
        } else {
            refresh.tracker().resume(filling.content);
        }
        filling.fresh = fill(filling.content, filling.shelf++);
        filling.next = 0;
    }

    private EObject element(Content content) {
        return content.box() == null ? refresh.root() : content.box().element();
    }

    /** Brings one shelf up to date and gives its new boxes. */
    private List<Box> fill(Content content, int index) {
        Shelf shelf = content.shelves().get(index);
        List<EObject> wanted = wanted(content, index);
        List<Box> fresh = new ArrayList<>();
        boolean changed = shelf.hasDecisions() ? decide(content, shelf, wanted, fresh)
                : shelf.direct().update(wanted, refresh.tracker().changeOf(wanted), each -> fits(content, shelf.slot(), each) ? make(content, shelf.slot(), each, fresh) : null, this::drop);
        if (changed) {
            listener.rearranged(content);
        }
        fresh.forEach(painter::paint);
        return fresh;
    }

    private List<EObject> wanted(Content content, int index) {
        BoxMapping mapping = content.shelves().get(index).slot().mapping();
        Scope scope = refresh.inside(element(content), content);
        List<EObject> found = mapping.isSynchronized() ? Candidates.of(mapping, scope, refresh.model()) : kept(content, mapping, scope);
        Set<EObject> taken = takenBefore(content, index);
        return taken.isEmpty() ? found : found.stream().filter(each -> !taken.contains(each)).toList();
    }

    /** Elements whose view a person or a tool has asked for, as long as they are still candidates. */
    private List<EObject> kept(Content content, BoxMapping mapping, Scope scope) {
        ViewKey container = content.box() == null ? null : content.box().key();
        List<EObject> asked = refresh.plan().state().kept().stream()
                .filter(each -> each.mapping().equals(mapping.description()) && Objects.equals(each.container(), container)).map(ViewKey::element).toList();
        List<EObject> candidates = asked.isEmpty() ? List.of() : Candidates.of(mapping, scope, refresh.model());
        return asked.stream().filter(candidates::contains).toList();
    }

    private static Set<EObject> takenBefore(Content content, int index) {
        Slot slot = content.shelves().get(index).slot();
        Set<EObject> taken = Set.of();
        for (int i = 0; i < index; i++) {
            Slot earlier = content.shelves().get(i).slot();
            if (earlier.mapping().root().equals(slot.mapping().root()) && earlier.kind() == slot.kind()) {
                taken = taken.isEmpty() ? Collections.newSetFromMap(new IdentityHashMap<>()) : taken;
                for (Box each : content.in(i)) {
                    taken.add(each.element());
                }
            }
        }
        return taken;
    }

    private boolean decide(Content content, Shelf shelf, List<EObject> wanted, List<Box> fresh) {
        boolean changed = shelf.decisions().update(wanted, refresh.tracker().changeOf(wanted),
                each -> fits(content, shelf.slot(), each) ? newDecision(content, shelf, each) : null, this::drop);
        refresh.tracker().resume(content);
        for (Decision each : shelf.open()) {
            if (!each.isOver() && each.isOpen()) {
                settle(each, fresh);
                changed = true;
            }
        }
        shelf.open().clear();
        if (changed) {
            shelf.choose();
        }
        return changed;
    }

    private void settle(Decision decision, List<Box> fresh) {
        if (decision.isAccepted()) {
            decision.box(make(decision.content(), decision.shelf().slot(), decision.element(), fresh));
        } else {
            drop(decision.box());
            decision.box(null);
        }
    }

    private Decision newDecision(Content content, Shelf shelf, EObject element) {
        Decision decision = new Decision(content, shelf, element);
        decide(decision);
        return decision;
    }

    /** Asks a mapping's precondition about an element; tells whether the answer is another one than before. */
    boolean decide(Decision decision) {
        refresh.tracker().begin(decision, decision.element());
        BoxMapping mapping = decision.shelf().slot().mapping();
        Scope scope = mapping.hasPlainPrecondition() ? refresh.plain(decision.element()) : refresh.inside(decision.element(), decision.content());
        return decision.accept(mapping.accepts(scope));
    }

    private boolean fits(Content content, Slot slot, EObject element) {
        BoxMapping mapping = slot.mapping();
        if (!mapping.domain().accepts(element)) {
            return false;
        }
        for (Box each = content.box(); each != null; each = each.container()) {
            if (each.mapping() == mapping && each.element() == element) {
                report(mapping, TEXTS.get("boxes_endless", mapping.name()));
                return false;
            }
        }
        if (refresh.index().room() == 0) {
            report(mapping, TEXTS.get("boxes_tooMany", refresh.index().limit(), mapping.name()));
            return false;
        }
        return true;
    }

    private void report(BoxMapping mapping, String message) {
        refresh.plan().binder().report(Severity.ERROR, mapping.description(), message);
    }

    private Box make(Content content, Slot slot, EObject element, List<Box> fresh) {
        Box box = new Box(slot, element, content);
        fresh.add(box);
        listener.added(box);
        return box;
    }

    private void drop(Decision decision) {
        refresh.tracker().forget(decision);
        if (decision.box() != null) {
            drop(decision.box());
        }
    }

    private void drop(Box box) {
        refresh.tracker().forget(box);
        if (box.content() != null) {
            refresh.tracker().forget(box.content());
            for (Shelf each : box.content().shelves()) {
                if (each.hasDecisions()) {
                    each.decisions().values().forEach(this::drop);
                } else {
                    each.boxes().forEach(this::drop);
                }
            }
        }
        listener.removed(box);
    }
}
