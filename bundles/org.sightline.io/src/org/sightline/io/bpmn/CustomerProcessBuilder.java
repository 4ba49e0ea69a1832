/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.List;
import java.util.Set;

import org.sightline.model.customerprocess.CustomerProcess;

/**
 * Makes one customer process of a group: its pools with their lanes and nodes, and all flows. Who acts in the lanes is not
 * decided here.
 */
final class CustomerProcessBuilder {

    private static final Set<String> IN_COLLABORATION = Set.of("participant", "messageFlow", "documentation",
            "extensionElements", "textAnnotation", "association", "group");
    private static final Set<String> CONVERSATIONS = Set.of("conversation", "subConversation", "callConversation",
            "conversationLink", "conversationAssociation");

    private final Import run;

    CustomerProcessBuilder(Import run) {
        this.run = run;
    }

    /**
     * @param group what becomes one process
     * @param name its name
     * @return the process, with all its nodes and flows
     */
    CustomerProcess build(ProcessGroup group, String name) {
        CustomerProcess process = start(group);
        process.setName(name);
        List<XmlElement> scopes = new PoolBuilder(run, process).build(group);
        FlowBuilder flows = new FlowBuilder(run);
        flows.sequenceFlows(scopes, process);
        for (XmlElement collaboration : group.collaborations()) {
            flows.messageFlows(collaboration, process);
            keepRest(process, collaboration);
        }
        return process;
    }

    private CustomerProcess start(ProcessGroup group) {
        CustomerProcess process = run.factory().createCustomerProcess();
        if (group.isCollaboration()) {
            return run.tie(process, group.root());
        }
        run.addStandalone(process);
        return run.identify(process, "process", Import.key(group.root()));
    }

    private void keepRest(CustomerProcess process, XmlElement collaboration) {
        if (run.made(collaboration) == null) {
            run.alias(collaboration, process);
            run.describe(process, collaboration);
        }
        run.properties().keepAttributes(process, collaboration, "");
        for (XmlElement child : collaboration.children()) {
            if (child.isBpmn("extensionElements")) {
                run.properties().keepExtensions(process, child);
            } else if (child.isBpmn() && CONVERSATIONS.contains(child.name())) {
                run.properties().addElement(process, child);
                run.notes().add(ImportNote.Kind.NOT_CARRIED_OVER, "note_conversation", child);
            } else if (!child.isBpmn() || !IN_COLLABORATION.contains(child.name())) {
                run.properties().keep(process, child);
            }
        }
    }
}
