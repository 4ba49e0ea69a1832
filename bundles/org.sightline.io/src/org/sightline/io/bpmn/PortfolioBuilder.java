/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sightline.io.RefusedInputException;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Portfolio;

/** Makes the whole model of a file, step by step: processes, calls, artifacts, who acts in the lanes, what is left. */
final class PortfolioBuilder {

    private static final Set<String> BUILT = Set.of("process", "collaboration", "documentation", "extensionElements",
            "globalTask", "globalUserTask", "globalManualTask", "globalScriptTask", "globalBusinessRuleTask");
    private static final Set<String> NOT_CARRIED_OVER = Set.of("choreography", "globalChoreographyTask", "globalConversation");

    private final Import run;

    PortfolioBuilder(Import run) {
        this.run = run;
    }

    /**
     * @param options what a person decided
     * @return the model and what there is to say about it
     */
    BpmnImport build(BpmnImportOptions options) throws RefusedInputException {
        XmlElement definitions = run.document().definitions();
        List<ProcessGroup> groups = ProcessGrouping.of(run.document(), run.index());
        if (groups.isEmpty()) {
            throw new RefusedBpmn(run.document().file()).noContent();
        }
        noteDialectAndDuplicates();
        Portfolio portfolio = run.tie(run.factory().createPortfolio(), definitions);
        if (portfolio.getName() == null) {
            portfolio.setName(run.document().baseName());
        }
        leaveOutEmpty(groups, portfolio);
        buildProcesses(groups, portfolio);
        CallBuilder calls = new CallBuilder(run);
        calls.build();
        new ArtifactBuilder(run, portfolio).build();
        NameWords words = new NameWords();
        List<LaneRow> customers = new CustomerFinder(run, words).find(run.rows(), options.customerNames());
        List<LaneRow> outline = LaneRow.outline(run.rows());
        new RoleAssigner(run, portfolio, words, calls).assign(customers);
        keepRoot(portfolio, definitions);
        noteDiagrams();
        return new BpmnImport(portfolio, run.notes().all(), candidates(outline, customers));
    }

    private void noteDialectAndDuplicates() {
        switch (run.document().dialect()) {
            case BETA -> run.notes().addGeneral(ImportNote.Kind.ADAPTED, "note_beta");
            case NO_NAMESPACE -> run.notes().addGeneral(ImportNote.Kind.DAMAGED, "damage_noNamespace");
            case NO_DEFINITIONS -> run.notes().addGeneral(ImportNote.Kind.DAMAGED, "damage_noDefinitions",
                    run.document().definitions().children().get(0).name());
            case STANDARD -> {
                // Nothing to say.
            }
        }
        run.document().undeclared().forEach((prefix, line) ->
                run.notes().addGeneral(ImportNote.Kind.DAMAGED, "damage_undeclaredPrefix", prefix, line));
        for (XmlElement duplicate : run.index().duplicates()) {
            run.notes().add(ImportNote.Kind.DAMAGED, "damage_duplicateId", duplicate, duplicate.id());
        }
    }

    /** Some tools write an empty process beside the real ones. */
    private void leaveOutEmpty(List<ProcessGroup> groups, Portfolio portfolio) {
        List<ProcessGroup> empty = groups.stream().filter(this::isEmpty).toList();
        if (empty.size() < groups.size()) {
            groups.removeAll(empty);
            for (ProcessGroup group : empty) {
                run.properties().addElement(portfolio, group.root());
                run.notes().add(ImportNote.Kind.KEPT_AS_PROPERTY, "note_emptyProcess", group.root());
            }
        }
    }

    private boolean isEmpty(ProcessGroup group) {
        XmlElement root = group.root();
        return root.isBpmn("process") && root.children().isEmpty() && run.index().firstCallOf(root) == null;
    }

    private void buildProcesses(List<ProcessGroup> groups, Portfolio portfolio) {
        ProcessNames names = new ProcessNames(run);
        for (ProcessGroup group : groups) {
            CustomerProcess process = new CustomerProcessBuilder(run).build(group, names.of(group, groups.size()));
            portfolio.getProcesses().add(process);
        }
    }

    private void keepRoot(Portfolio portfolio, XmlElement definitions) {
        run.properties().keepAttributes(portfolio, definitions, "");
        for (XmlElement child : definitions.children()) {
            if (child.isBpmn("extensionElements")) {
                run.properties().keepExtensions(portfolio, child);
            } else if (child.isBpmn() && NOT_CARRIED_OVER.contains(child.name())) {
                run.properties().addElement(portfolio, child);
                run.notes().add(ImportNote.Kind.NOT_CARRIED_OVER, "note_choreography", child);
            } else if (!child.isBpmn() || !BUILT.contains(child.name())) {
                run.properties().keep(portfolio, child);
            }
        }
        run.document().prefixes().used().forEach((prefix, namespace) ->
                run.properties().add(portfolio, "xmlns:" + prefix, namespace));
    }

    private void noteDiagrams() {
        DiagramFacts diagrams = run.document().diagrams();
        if (diagrams.diagrams() > 0) {
            run.notes().addGeneral(ImportNote.Kind.NOT_CARRIED_OVER, "note_diagrams", diagrams.diagrams(), diagrams.shapes());
        }
        List<String> upright = new ArrayList<>();
        for (LaneRow row : run.rows()) {
            if (diagrams.vertical().contains(row.bpmnId()) && !row.bpmnId().isEmpty()) {
                run.properties().add(row.lane(), "bpmndi:isHorizontal", "false");
                upright.add(row.name());
            }
        }
        if (!upright.isEmpty()) {
            run.notes().addGeneral(ImportNote.Kind.ADAPTED, "note_upright", String.join(", ", upright));
        }
    }

    private static List<CustomerCandidate> candidates(List<LaneRow> outline, List<LaneRow> chosen) {
        return outline.stream().map(row -> new CustomerCandidate(row.name(), row.bpmnId(), row.lane().getId(), row.depth(),
                chosen.contains(row))).toList();
    }
}
