/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.HashMap;
import java.util.Map;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;

/**
 * Ties call activities to the processes that they call. A process that became part of the caller's own customer process, since
 * they are pools of one collaboration, is only mentioned: its steps are there already.
 */
final class CallBuilder {

    private final Import run;
    private final Map<CustomerProcess, Activity> callers = new HashMap<>();

    CallBuilder(Import run) {
        this.run = run;
    }

    /** Ties all calls of the file, once all processes are there. */
    void build() {
        for (XmlElement call : run.index().callActivities()) {
            if (run.made(call) instanceof Activity activity) {
                tie(activity, call);
            }
        }
    }

    private void tie(Activity activity, XmlElement call) {
        XmlElement called = run.index().find(call, "calledElement", BpmnVocabulary::isCallable);
        CustomerProcess process = called != null && BpmnVocabulary.isCallable(called) ? LaneTree.processOf(run.made(called)) : null;
        boolean elsewhere = process != LaneTree.processOf(activity) || called == ElementIndex.processAround(call);
        if (process != null && elsewhere) {
            activity.setCalledProcess(process);
            callers.putIfAbsent(process, activity);
        } else if (!call.attribute("calledElement").isEmpty()) {
            run.properties().add(activity, "bpmn:calledElement", call.attribute("calledElement"));
            String key = process == null ? "note_calledElsewhere" : "note_calledHere";
            run.notes().add(ImportNote.Kind.KEPT_AS_PROPERTY, key, call, call.attribute("calledElement"));
        }
    }

    /** @return the first activity that calls the process, by which it is known; null if none does */
    Activity callerOf(CustomerProcess process) {
        return callers.get(process);
    }
}
