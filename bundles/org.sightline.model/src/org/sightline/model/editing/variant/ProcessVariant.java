/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.variant;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.identity.RandomUuids;
import org.sightline.model.view.CustomerViews;

/**
 * A copy of a process to be changed and compared with it. Each element of the copy has an id of its own and its origin in the baseline;
 * references within the process lead to the copies, all others to the same shared things.
 *
 * <pre>
 *   baseline   (need) --> [order] --> (done)          origin:  [order'] ..> [order]
 *   variant    (need')--> [order']--> (done')         baseline: variant ..> baseline
 * </pre>
 */
public final class ProcessVariant {

    private final Portfolio portfolio;
    private final CustomerProcess baseline;
    private final CustomerProcess process;
    private final List<Scenario> scenarios;
    private final Map<String, String> ids;
    private final boolean isElsewhere;

    private ProcessVariant(CustomerProcess baseline, VariantRequest request) {
        this.baseline = baseline;
        portfolio = baseline.getPortfolio();
        isElsewhere = request.organization() != null && request.organization() != baseline.getOrganization();
        EcoreUtil.Copier copies = new EcoreUtil.Copier(true, true);
        process = (CustomerProcess) copies.copy(baseline);
        scenarios = copies.<Scenario>copyAll(request.scenarios() ? scenariosOf(baseline) : List.of()).stream().toList();
        copies.copyReferences();
        copies.forEach(ProcessVariant::giveIdentity);
        process.setName(request.name());
        process.setKind(request.kind());
        process.setBaseline(baseline);
        leaveOut(request);
        ids = copies.entrySet().stream().filter(each -> each.getKey() instanceof ModelElement && isKept(each.getValue()))
                .collect(Collectors.toMap(each -> ((ModelElement) each.getKey()).getId(), each -> ((ModelElement) each.getValue()).getId()));
    }

    /**
     * Makes a variant that is no part of the model yet.
     *
     * @param baseline a process of a model
     * @param request which variant
     * @return the variant; O(process)
     */
    public static ProcessVariant of(CustomerProcess baseline, VariantRequest request) {
        return new ProcessVariant(baseline, request);
    }

    /**
     * @param process a process of a model
     * @return the scenarios in which it is simulated
     */
    public static List<Scenario> scenariosOf(CustomerProcess process) {
        return process.getPortfolio().getScenarios().stream().filter(each -> each.getProcess() == process).toList();
    }

    private static void giveIdentity(EObject original, EObject copy) {
        if (copy instanceof ModelElement element) {
            element.setId(RandomUuids.next());
            element.setOrigin((ModelElement) original);
        }
    }

    private void leaveOut(VariantRequest request) {
        if (!request.views()) {
            process.getViews().clear();
        }
        if (!request.measures()) {
            Measures.leaveOut(process);
        }
        if (isElsewhere) {
            Measures.leaveOutExperience(process);
            new Relocation(baseline.getOrganization(), request.organization()).apply(process);
        }
    }

    private boolean isKept(EObject copy) {
        EObject root = EcoreUtil.getRootContainer(copy);
        return root == process || scenarios.contains(root);
    }

    /** @return the new process */
    public CustomerProcess process() {
        return process;
    }

    /** @return the ids of the new elements, by the ids of those of which they are copies */
    public Map<String, String> ids() {
        return ids;
    }

    /**
     * Puts the variant into the model, behind its baseline.
     *
     * @return the new process
     */
    public List<CustomerProcess> carryOut() {
        portfolio.getProcesses().add(portfolio.getProcesses().indexOf(baseline) + 1, process);
        portfolio.getScenarios().addAll(scenarios);
        if (isElsewhere) {
            process.getViews().forEach(CustomerViews::rederive);
        }
        return List.of(process);
    }
}
