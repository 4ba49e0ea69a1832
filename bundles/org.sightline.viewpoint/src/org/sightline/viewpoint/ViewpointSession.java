/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.DiagramBuilder;
import org.sightline.viewpoint.diagram.DiagramPlan;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.Carriers;
import org.sightline.viewpoint.evaluation.NameCheck;
import org.sightline.viewpoint.evaluation.ProblemLog;
import org.sightline.viewpoint.evaluation.WatchedWork;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.ExpressionCompiler;
import org.sightline.viewpoint.expression.ExpressionEnvironment;
import org.sightline.viewpoint.model.ElementTexts;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.refresh.ModelObserver;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.specification.Specification;
import org.sightline.viewpoint.specification.SpecificationProblem;
import org.sightline.viewpoint.table.Table;
import org.sightline.viewpoint.table.TableBuilder;
import org.sightline.viewpoint.table.TablePlan;
import org.sightline.viewpoint.tool.ChangeRecording;
import org.sightline.viewpoint.tool.WholeModelRecording;
import org.sightline.viewpoint.view.ViewMetamodel;

/**
 * A specification applied to a model: where representations come from.
 *
 * <pre>
 * Specification specification = new SpecificationLoader(SpecificationMetamodel.load()).load(file);
 * ViewpointSession session = ViewpointSession.open(specification, SemanticModel.of(resources), classLoader);
 * Diagram diagram = session.diagram("Steps", process).orElseThrow();
 * session.problems().forEach(System.err::println);
 * </pre>
 *
 * Expressions are compiled once, and so are the plans of the last states of diagrams. One thread at a time.
 */
public final class ViewpointSession {

    /** Each view that a person hides makes another state; plans for the latest ones are kept. */
    private static final int MOST_PLANS = 16;

    private final Specification specification;
    private final SemanticModel model;
    private final ExpressionCompiler compiler;
    private final ProblemLog log;
    private final Binder binder;
    private final NameCheck names;
    private final Map<List<Object>, DiagramPlan> plans = new LinkedHashMap<>(MOST_PLANS, 1, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, DiagramPlan> eldest) {
            return size() > MOST_PLANS;
        }
    };
    private final Map<Description, TablePlan> tables = new HashMap<>();
    private final Map<Description, Carriers> carriers = new HashMap<>();
    private ElementTexts texts = ElementTexts.REFLECTIVE;
    private final ModelObserver observer;
    private final WatchedWork work;
    private ChangeRecording recording;
    private EvaluationContext context;

    private ViewpointSession(Specification specification, SemanticModel model, ClassLoader services) {
        this.specification = specification;
        this.model = model;
        observer = new ModelObserver(model);
        recording = new WholeModelRecording(model);
        log = new ProblemLog();
        ExpressionEnvironment.Builder environment = ExpressionEnvironment.builder().packages(model.packages())
                .packages(ViewMetamodel.INSTANCE.packages()).resources(model::resources);
        List<Class<?>> providers = ServiceLoading.load(specification, services, log);
        providers.forEach(environment::services);
        compiler = new ExpressionCompiler(environment.build());
        ServiceLoading.report(specification, compiler.serviceProblems(), log);
        work = providers.isEmpty() ? null : new WatchedWork();
        context(EvaluationContext.PLAIN);
        binder = new Binder(specification, compiler, log);
        names = new NameCheck(specification, model, log);
    }

    /**
     * @param specification a specification
     * @param model the model to show; its metamodels are those that expressions can name
     * @param services loads the Java services that the specification names; null if none are to be loaded
     * @return the session
     */
    public static ViewpointSession open(Specification specification, SemanticModel model, ClassLoader services) {
        return new ViewpointSession(specification, model, services);
    }

    /** @return the specification */
    public Specification specification() {
        return specification;
    }

    /** @return the model */
    public SemanticModel model() {
        return model;
    }

    /** @return watches the model for all representations that are kept up to date; to be closed if the model is to live longer than this session */
    public ModelObserver observer() {
        return observer;
    }

    /** @return keeps what tools change */
    public ChangeRecording recording() {
        return recording;
    }

    /** @param keeper keeps what tools change from now on; to begin with a {@link WholeModelRecording} */
    public void recording(ChangeRecording keeper) {
        recording = keeper;
    }

    /** @return binds expressions of the specification */
    public Binder binder() {
        return binder;
    }

    /** @return compiles expressions that stand in no specification */
    public ExpressionCompiler compiler() {
        return compiler;
    }

    /** @return the circumstances of every evaluation: bounds of time, and whether to cancel */
    public EvaluationContext context() {
        return context;
    }

    /** @param bounds the circumstances of every later evaluation */
    public void context(EvaluationContext bounds) {
        context = work == null ? bounds : bounds.watchedBy(work.watch());
    }

    /**
     * Does work that evaluates expressions and changes nothing but what it makes itself. If the specification has Java services it is done
     * in another thread, and begins anew without a service that hangs.
     *
     * @param making makes something
     * @param again makes it once more after an attempt was given up
     * @param <T> what it makes
     * @return what it has made
     */
    public <T> T watched(Supplier<T> making, Supplier<T> again) {
        return work == null ? making.get() : work.run(making, again);
    }

    /**
     * Does work that evaluates expressions and changes nothing at all.
     *
     * @param making finds something out
     * @param <T> what it finds
     * @return what it has found
     */
    public <T> T watched(Supplier<T> making) {
        return watched(making, making);
    }

    /** @param names what elements are called where the specification does not tell */
    public void texts(ElementTexts names) {
        texts = names;
    }

    /** @return what has gone wrong so far: first in the files, then in expressions and services */
    public List<SpecificationProblem> problems() {
        List<SpecificationProblem> problems = new ArrayList<>(specification.problems());
        problems.addAll(log.problems());
        return problems;
    }

    /**
     * @param name name of a representation description
     * @return it
     * @throws NoSuchElementException if there is none
     */
    public Description representation(String name) {
        return specification.representation(name).orElseThrow(() -> new NoSuchElementException(name));
    }

    /**
     * @param description a diagram or table description
     * @param target an element
     * @return whether it can carry such a representation: class and precondition; found out without planning one
     */
    public boolean canCarry(Description description, EObject target) {
        return carriers.computeIfAbsent(description, each -> new Carriers(each, binder)).accepts(target, context);
    }

    /**
     * @param description a diagram description
     * @param state what a person has chosen
     * @return the plan; those of the last states are kept
     */
    public DiagramPlan plan(Description description, DiagramState state) {
        names.check(description);
        return plans.computeIfAbsent(List.of(description, state), key -> new DiagramPlan(description, state, binder));
    }

    /**
     * @param description a table description
     * @param target the element that is to carry the table
     * @return the table; absent if the element cannot carry it
     */
    public Optional<Table> table(Description description, EObject target) {
        lookAgain();
        return watched(() -> tableBuilder(description).build(target));
    }

    /**
     * @param description a table description
     * @return makes its tables
     */
    public TableBuilder tableBuilder(Description description) {
        names.check(description);
        TablePlan plan = tables.computeIfAbsent(description, key -> new TablePlan(key, binder));
        return new TableBuilder(plan, texts, context);
    }

    /**
     * @param name name of a diagram description
     * @param target the element that is to carry the diagram
     * @return a new diagram in its initial state; absent if the element cannot carry it
     * @throws NoSuchElementException if there is no such description
     */
    public Optional<Diagram> diagram(String name, EObject target) {
        Description description = representation(name);
        return diagram(description, DiagramState.initial(description), target);
    }

    /**
     * @param description a diagram description
     * @param state what a person has chosen
     * @param target the element that is to carry the diagram
     * @return the diagram; absent if the element cannot carry it
     */
    public Optional<Diagram> diagram(Description description, DiagramState state, EObject target) {
        lookAgain();
        return watched(() -> new DiagramBuilder(plan(description, state), model, context).build(target));
    }

    /** Nobody tells of changes unless a representation is kept up to date. */
    private void lookAgain() {
        if (!observer.isWatching()) {
            model.structureChanged();
        }
    }
}
