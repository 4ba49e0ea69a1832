/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.subprocess;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BodyKind;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.LoopKind;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.EditRules;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Removal;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;

/** Putting steps into sub-processes and processes of their own, and sub-processes back into line. */
public final class SubprocessEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(SubprocessEdits.class);

    private static final Set<EStructuralFeature> TAKEN_OVER = Set.of(SightlinePackage.Literals.ACTIVITY__PROCESS_BODY,
            SightlinePackage.Literals.FLOW_NODE__PHASE, SightlinePackage.Literals.NAMED_ELEMENT__NAME, SightlinePackage.Literals.MODEL_ELEMENT__ID,
            SightlinePackage.Literals.INTERACTION_NODE__INCOMING, SightlinePackage.Literals.INTERACTION_NODE__OUTGOING);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public SubprocessEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /** @return why nodes cannot be made a sub-process; empty if they can */
    public Optional<String> extractRefusal(Collection<? extends FlowNode> nodes) {
        Region region = new Region(nodes);
        return region.refusal().or(region::sideRefusal);
    }

    /**
     * Puts nodes into a sub-process in the place of the first of them. Lanes are made inside if the nodes stand in several. A begin
     * and an end are made inside, where flows lead in and out.
     *
     * @param nodes nodes of one process; events at their borders come along
     * @param name the name of the sub-process
     * @return the edit; its result is the sub-process
     */
    public Command extract(Collection<? extends FlowNode> nodes, String name) {
        List<? extends FlowNode> chosen = List.copyOf(nodes);
        return domain.checked(extractRefusal(chosen).or(() -> EditRules.textRefusal(name)), label("extract_label", chosen, name),
                () -> List.of(new Extraction(new Region(chosen), name).toSubprocess()));
    }

    /** @return why nodes cannot be made a process of their own; empty if they can */
    public Optional<String> extractProcessRefusal(Collection<? extends FlowNode> nodes) {
        Region region = new Region(nodes);
        return region.refusal().or(region::messageRefusal);
    }

    /**
     * Puts nodes into a new process with lanes and phases like theirs, and a step that calls it in the place of the first of them.
     *
     * @param nodes nodes of one process; events at their borders come along
     * @param name the name of the process
     * @return the edit; its result is the step that calls the process
     */
    public Command extractToProcess(Collection<? extends FlowNode> nodes, String name) {
        List<? extends FlowNode> chosen = List.copyOf(nodes);
        return domain.checked(extractProcessRefusal(chosen).or(() -> EditRules.textRefusal(name)), label("extract_processLabel", chosen, name),
                () -> List.of(new Extraction(new Region(chosen), name).toProcess()));
    }

    private static String label(String key, Collection<? extends FlowNode> nodes, String name) {
        return nodes.isEmpty() ? "" : TEXTS.get(key, EditNames.of(nodes), name);
    }

    /** @return why a step cannot be started to be told in detail; empty if it can */
    public Optional<String> startRefusal(Activity step) {
        if (step.getCalledProcess() != null) {
            return Optional.of(TEXTS.get("start_calls", EditNames.of(step)));
        }
        return isEmpty(step.getProcessBody()) ? Optional.empty() : Optional.of(TEXTS.get("start_filled", EditNames.of(step)));
    }

    /**
     * Puts a begin, a first step and an end into a step, which is a sub-process from then on.
     *
     * @param step a step in which nothing happens yet
     * @return the edit; its result is the first step inside
     */
    public Command start(Activity step) {
        return domain.checked(startRefusal(step), TEXTS.get("start_label", EditNames.of(step)), () -> List.of(begin(step)));
    }

    private static FlowNode begin(Activity step) {
        ProcessBody body = step.getProcessBody();
        if (body == null) {
            body = SightlineFactory.eINSTANCE.createProcessBody();
            body.setName(step.getName());
            step.setProcessBody(body);
        }
        List<FlowNode> nodes = List.of(NodeKind.START.create(), NodeKind.STEP.create(), NodeKind.END.create());
        nodes.get(1).setName(TEXTS.get("start_step"));
        body.getNodes().addAll(nodes);
        Connections.connect(SightlineFactory.eINSTANCE.createSequenceFlow(), nodes.get(0), nodes.get(1));
        Connections.connect(SightlineFactory.eINSTANCE.createSequenceFlow(), nodes.get(1), nodes.get(2));
        return nodes.get(1);
    }

    private static boolean isEmpty(ProcessBody body) {
        return body == null || body.getNodes().isEmpty() && body.getLanes().stream().allMatch(lane -> lane.eContents().isEmpty());
    }

    /** @return why what is inside a step cannot take its place; empty if it can */
    public Optional<String> inlineRefusal(Activity step) {
        ProcessBody body = step.getProcessBody();
        if (isEmpty(body)) {
            return refused("inline_nothing", step);
        }
        if (Scope.nodes(step.eContainer()) == null) {
            return refused("inline_noLane", step);
        }
        if (body.getKind() == BodyKind.EVENT || body.getKind() == BodyKind.AD_HOC || step.getLoop() != LoopKind.NONE) {
            return refused("inline_special", step);
        }
        if (!Scope.border(step).isEmpty()) {
            return refused("inline_border", step);
        }
        if (Scope.out(step).size() > 1) {
            return refused("inline_manyWays", step);
        }
        return new Inlining(step).firsts().size() == 1 ? Optional.empty() : refused("inline_manyEntries", step);
    }

    private static Optional<String> refused(String key, Activity step) {
        return Optional.of(TEXTS.get(key, ElementName.of(step)));
    }

    /** @return what the step itself says and nothing could take over, in the words of the metamodel: it would be gone */
    public List<String> inlineLosses(Activity step) {
        return step.eClass().getEAllStructuralFeatures().stream().filter(feature -> feature.isChangeable() && !feature.isDerived())
                .filter(feature -> !TAKEN_OVER.contains(feature) && step.eIsSet(feature)).map(ElementTexts::feature).toList();
    }

    /**
     * @param step a sub-process
     * @return the edit that puts what is inside into its place; its result are the nodes
     */
    public Command inline(Activity step) {
        return domain.checked(inlineRefusal(step), TEXTS.get("inline_label", EditNames.of(step)), () -> new Inlining(step).inline());
    }

    /** @return why a step cannot call a process; empty if it can */
    public Optional<String> callRefusal(Activity step, CustomerProcess process) {
        if (step.getCalledProcess() == process) {
            return Optional.of(TEXTS.get("call_same", ElementName.of(step), ElementName.of(process)));
        }
        if (step.getProcessBody() != null && !step.getProcessBody().eContents().isEmpty()) {
            return refused("call_inside", step);
        }
        return callers(Scope.process(step)).contains(process) ? Optional.of(TEXTS.get("call_circle", ElementName.of(process), ElementName.of(Scope.process(step))))
                : Optional.empty();
    }

    /** A process and all that call it, directly or by others. */
    private Set<CustomerProcess> callers(CustomerProcess process) {
        Set<CustomerProcess> callers = new HashSet<>();
        Queue<CustomerProcess> waiting = new ArrayDeque<>(List.of(process));
        while (!waiting.isEmpty()) {
            CustomerProcess next = waiting.remove();
            if (callers.add(next)) {
                Stream<CustomerProcess> calling = domain.references().to(next).stream()
                        .filter(reference -> reference.feature() == SightlinePackage.Literals.ACTIVITY__CALLED_PROCESS)
                        .map(reference -> Scope.process(reference.source()));
                calling.forEach(waiting::add);
            }
        }
        return callers;
    }

    /** @return the edit that lets a step call a process; its result is the step */
    public Command call(Activity step, CustomerProcess process) {
        return domain.checked(callRefusal(step, process), TEXTS.get("call_label", ElementLabels.text(process), EditNames.of(step)), () -> {
            if (step.getProcessBody() != null) {
                Removal.remove(step.getProcessBody());
            }
            step.setCalledProcess(process);
            return List.of(step);
        });
    }
}
