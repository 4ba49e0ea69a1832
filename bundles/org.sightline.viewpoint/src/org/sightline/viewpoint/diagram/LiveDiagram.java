/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.refresh.Computation;
import org.sightline.viewpoint.refresh.Dependencies;
import org.sightline.viewpoint.refresh.RepresentationChange;
import org.sightline.viewpoint.specification.Description;

/**
 * A diagram that is kept up to date. It watches the model from the moment it is opened until it is closed; {@link #refresh()} then
 * computes only what depends on what has changed, at a cost that depends on that and not on the size of the model.
 *
 * <pre>
 * try (LiveDiagram live = LiveDiagram.open(session, description, process).orElseThrow()) {
 *     commandStack.execute(...);
 *     RepresentationChange&lt;View&gt; change = live.refresh();
 * }
 * </pre>
 */
public final class LiveDiagram implements StateHolder, AutoCloseable {

    private final ViewpointSession session;
    private final Description description;
    private final EObject target;
    private final String name;
    private DiagramState state;
    private boolean stateChanged;
    private Dependencies dependencies;
    private DiagramAssembly assembly;
    private EObject root;

    private LiveDiagram(ViewpointSession session, Description description, DiagramState state, EObject target, String name) {
        this.session = session;
        this.description = description;
        this.state = state;
        this.target = target;
        this.name = name;
        build();
    }

    /**
     * @param session the session
     * @param description a diagram description
     * @param target the element that is to carry the diagram
     * @return the diagram in its initial state; absent if the element cannot carry it
     */
    public static Optional<LiveDiagram> open(ViewpointSession session, Description description, EObject target) {
        DiagramState state = DiagramState.initial(description);
        DiagramBuilder builder = new DiagramBuilder(session.plan(description, state), session.model(), session.context());
        Optional<String> name = session.watched(() -> builder.accepts(target) ? Optional.of(builder.name(target)) : Optional.empty());
        return name.map(each -> new LiveDiagram(session, description, state, target, each));
    }

    private void build() {
        session.watched(this::make);
        session.observer().add(dependencies);
    }

    private DiagramAssembly make() {
        Dependencies fresh = new Dependencies(session.context());
        DiagramAssembly made = new DiagramBuilder(session.plan(description, state), session.model(), session.context()).build(target, name, fresh);
        root = root(made);
        fresh.take();
        dependencies = fresh;
        assembly = made;
        return made;
    }

    private EObject root(DiagramAssembly made) {
        return DiagramAssembly.root(made.diagram().plan(), target, session.context());
    }

    private boolean hasOtherRoot() {
        return dependencies.hasChanged() && !assembly.diagram().plan().root().isEmpty() && session.watched(() -> root(assembly)) != root;
    }

    /** @return the diagram as it was after the last refresh */
    public Diagram diagram() {
        return assembly.diagram();
    }

    @Override
    public DiagramState state() {
        return state;
    }

    /** The diagram follows with the next refresh, and consists of new views then. */
    @Override
    public void state(DiagramState newState) {
        stateChanged |= !newState.equals(state);
        state = newState;
    }

    /**
     * Brings the diagram up to date.
     *
     * @return what has changed; {@link RepresentationChange#none()} if nothing has
     */
    public RepresentationChange<View> refresh() {
        return refresh(Integer.MAX_VALUE);
    }

    /**
     * Brings up to date what is known to be affected by what has changed, and some of all that might be, because it depends on services or derived
     * features. Costs what has changed and as many computations.
     *
     * @param most how many computations to do of those that might be affected; the others stay behind, which {@link #isBehind()} tells
     * @return what has changed; {@link RepresentationChange#none()} if nothing has
     */
    public RepresentationChange<View> refresh(int most) {
        return isUpToDate() ? RepresentationChange.none() : refresh(changes -> changes.take(most));
    }

    /**
     * Brings up to date what is known to be affected by what has changed, and the looks of some views that might be, because they depend on services or
     * derived features; all else that might be stays behind, which {@link #isBehind()} tells. Costs what has changed and as many views.
     *
     * @param urgent views of this diagram, which somebody looks at
     * @return what has changed; {@link RepresentationChange#none()} if nothing has
     */
    public RepresentationChange<View> refresh(Collection<View> urgent) {
        return isUpToDate() ? RepresentationChange.none() : refresh(changes -> changes.take(urgent));
    }

    /** Asked before anything is made for a refresh, so that one with nothing to do makes nothing. */
    private boolean isUpToDate() {
        return !stateChanged && !hasOtherRoot() && dependencies.isClean();
    }

    private RepresentationChange<View> refresh(Function<Dependencies, Set<Computation>> choice) {
        if (stateChanged || hasOtherRoot()) {
            return rebuild();
        }
        dependencies.settle();
        RepresentationChange<View> change = session.watched(() -> update(choice), () -> null);
        return change == null ? rebuild() : change;
    }

    /** @return whether there is more that might be affected by what has changed before the last refresh, or anything has changed since */
    public boolean isBehind() {
        return !dependencies.isClean();
    }

    /**
     * @param view a view of this diagram
     * @return whether it might look different because of what has changed, and has not been looked at since
     */
    public boolean isBehind(View view) {
        return dependencies.isBehind(view);
    }

    /** @return how many computations any change might affect, because they depend on services or derived features */
    public int dependentOnAnything() {
        return dependencies.dependentOnAnything();
    }

    private RepresentationChange<View> update(Function<Dependencies, Set<Computation>> choice) {
        new DiagramUpdate(assembly, dependencies, choice).run();
        return assembly.changes().take();
    }

    private RepresentationChange<View> rebuild() {
        Map<ViewKey, View> before = views();
        close();
        stateChanged = false;
        build();
        Map<ViewKey, View> after = views();
        Map<ViewKey, View> both = new HashMap<>(after);
        both.keySet().retainAll(before.keySet());
        before.keySet().removeAll(both.keySet());
        after.keySet().removeAll(both.keySet());
        return new RepresentationChange<>(List.copyOf(after.values()), List.copyOf(before.values()), List.copyOf(both.values()), true);
    }

    private Map<ViewKey, View> views() {
        Map<ViewKey, View> views = new LinkedHashMap<>();
        BoxWalk.walk(diagram().content(), each -> views.put(each.key(), each));
        diagram().edges().forEach(each -> views.put(each.key(), each));
        return views;
    }

    /** Stops watching the model. */
    @Override
    public void close() {
        session.observer().remove(dependencies);
    }
}
