/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.validation;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementReference;
import org.sightline.validation.Finding;
import org.sightline.validation.RuleProblem;
import org.sightline.validation.Severity;

/**
 * A finding as it is listed.
 *
 * @param severity how much it matters
 * @param rule id of the rule; empty if it is about a rule that cannot be read
 * @param element what it is about; empty if it is about no element
 * @param process where the element lies; empty if it lies in no process, or in the only one of its model
 * @param message what is wrong
 * @param remedy what to do about it; may be empty
 * @param finding the finding itself; empty if it is about a rule that cannot be read
 */
public record FindingRow(Severity severity, String rule, Optional<EObject> element, Optional<CustomerProcess> process, String message, String remedy,
        Optional<Finding> finding) implements ElementReference {

    private static final MessageBundle TEXTS = MessageBundle.of(FindingRow.class);

    static FindingRow of(Finding finding) {
        return new FindingRow(finding.severity(), finding.rule(), Optional.of(finding.element()), process(finding.element()), finding.message(), finding.remedy(),
                Optional.of(finding));
    }

    static FindingRow of(RuleProblem problem) {
        return new FindingRow(Severity.ERROR, "", Optional.empty(), Optional.empty(), problem.text(), "", Optional.empty());
    }

    static Optional<CustomerProcess> process(EObject element) {
        EObject around = element.eContainer();
        while (around != null && !(around instanceof CustomerProcess)) {
            around = around.eContainer();
        }
        return Optional.ofNullable((CustomerProcess) around).filter(each -> each.getPortfolio() != null && each.getPortfolio().getProcesses().size() > 1);
    }

    /** @return what the element is called, with its process where the model has several; empty if there is none */
    public String elementLabel() {
        String name = element.map(ElementLabels::text).orElse("");
        return process.map(each -> TEXTS.get("finding_inProcess", name, ElementLabels.text(each))).orElse(name);
    }
}
