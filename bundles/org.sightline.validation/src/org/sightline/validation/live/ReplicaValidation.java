/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.validation.CompanyRules;
import org.sightline.validation.Finding;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.RuleProblem;
import org.sightline.validation.RuleSet;
import org.sightline.validation.console.ConsoleAnswer;
import org.sightline.validation.console.OclConsole;
import org.sightline.validation.incremental.IncrementalValidator;
import org.sightline.validation.replica.ModelChanges;
import org.sightline.validation.replica.ModelReplica;

/** Validates a replica of a model incrementally; its findings are about the model itself. Belongs to one thread. */
final class ReplicaValidation {

    private static final Duration CONSOLE_LIMIT = Duration.ofSeconds(10);

    private final EObject root;
    private final ModelReplica replica = new ModelReplica();
    private final RuleSet catalogue = RuleCatalogue.standard();
    private final OclConsole console = new OclConsole(CONSOLE_LIMIT);
    private final CompanyRulesFile company = new CompanyRulesFile();
    private final CompanyRulesFile shared = new CompanyRulesFile();
    private IncrementalValidator validator;

    /** @param root the root of the model, only to tell it apart */
    ReplicaValidation(EObject root) {
        this.root = root;
    }

    void apply(ModelChanges changes) {
        replica.apply(changes);
    }

    /**
     * @param model the model file, for the rules beside it
     * @param forAll the file of the company's rules for all models; null for none
     * @return whether these rules are others than at the last call; all is then to be validated anew
     */
    boolean refreshRules(Path model, Path forAll) {
        boolean isBesideChanged = company.refresh(model);
        boolean isSharedChanged = shared.refreshShared(CompanyRules.fileBeside(model).equals(forAll) ? null : forAll);
        boolean isChanged = isBesideChanged || isSharedChanged;
        if (isChanged) {
            startOver();
        }
        return isChanged;
    }

    private List<RuleProblem> problems() {
        return Stream.concat(company.rules().problems().stream(), shared.rules().problems().stream()).toList();
    }

    private void startOver() {
        if (validator != null) {
            validator.dispose();
            validator = null;
        }
    }

    /** @return all findings about the model as the replica has it */
    LiveFindings validate(BooleanSupplier cancelled) {
        if (validator == null) {
            validator = new IncrementalValidator(replica.copyOf(root), List.of(catalogue, company.rules().rules(), shared.rules().rules()));
        }
        update(cancelled);
        List<Finding> findings = validator.findings();
        List<Finding> ofModel = findings.stream().map(this::ofModel).toList();
        return new LiveFindings(ofModel, FindingIndex.of(ofModel), Markers.of(findings, replica::originalOf), problems());
    }

    private void update(BooleanSupplier cancelled) {
        try {
            validator.update(cancelled);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // What it knows may be incomplete.
            startOver();
            throw e;
        }
    }

    /** @return what becomes of an expression on an element of the model */
    ConsoleAnswer evaluate(EObject self, String expression, BooleanSupplier cancelled) {
        ConsoleAnswer answer = console.evaluate(replica.copyOf(self), expression, cancelled);
        return answer instanceof ConsoleAnswer.Values values
                ? new ConsoleAnswer.Values(values.isMany(), values.size(), values.values().stream().map(this::ofModel).toList()) : answer;
    }

    private ConsoleAnswer.Value ofModel(ConsoleAnswer.Value value) {
        return new ConsoleAnswer.Value(value.text(), value.element().map(replica::originalOf));
    }

    private Finding ofModel(Finding finding) {
        return new Finding(finding.rule(), finding.severity(), replica.originalOf(finding.element()),
                finding.detail() instanceof EObject detail ? replica.originalOf(detail) : finding.detail(),
                finding.message(), finding.remedy(), finding.kind());
    }
}
