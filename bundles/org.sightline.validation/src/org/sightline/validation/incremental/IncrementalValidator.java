/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.validation.Check;
import org.sightline.validation.Finding;
import org.sightline.validation.RuleSet;
import org.sightline.validation.change.ModelObserver;

/**
 * Holds a model against rules again and again while it is edited. Each evaluation of a rule on an element notes what it
 * reads; after changes only those evaluations are done again that read something which changed. The findings are at any
 * time those that {@link org.sightline.validation.Validator} would give, in the same order.
 *
 * <p>Belongs to the thread of the model and is told of its changes by notifications, which cost next to nothing. The first
 * {@link #update} is a full validation. The cost of a further one is that of the evaluations done again, plus a look at the derived
 * features that were read of the processes in which something changed; it does not depend on the size of the other
 * processes. Memory: about 150 bytes for each feature that is read, 2 to 5 KB for each element.</p>
 */
public final class IncrementalValidator {

    private final EObject root;
    private final ReadRegister register = new ReadRegister();
    private final Set<Verdict> outdated = new LinkedHashSet<>();
    private final Verdicts verdicts;
    private final FindingOrder order;
    private final Changes changes = new Changes();
    private final Set<EObject> moved = new LinkedHashSet<>();

    /**
     * @param root the root of a model
     * @param ruleSets the rules; they belong to this validator's thread
     */
    public IncrementalValidator(EObject root, Collection<RuleSet> ruleSets) {
        this.root = root;
        verdicts = new Verdicts(ruleSets, outdated);
        order = new FindingOrder(root, verdicts);
        changes.observe(root);
        moved.add(root);
    }

    /**
     * Brings the findings up to date with the model.
     *
     * @param cancelled asked before each evaluation of a rule and now and then during long ones
     * @return how many times a rule was evaluated on an element
     * @throws CancellationException soon after {@code cancelled} says so; the next call goes on from there
     */
    public int update(BooleanSupplier cancelled) {
        if (!moved.isEmpty()) {
            verdicts.rules().stream().filter(RuleState::isGivenUp).forEach(RuleState::openOrder);
            takeIn();
        }
        register.compareDerived();
        Check check = new Check(root, cancelled, register);
        int found = findOutdated(check);
        for (RuleState rule : verdicts.rules()) {
            if (rule.isOrderOpen()) {
                found += findInOrder(rule, check);
            }
        }
        return found;
    }

    /** @return the findings as of the last update, in the order of the elements and for each of the rules' ids */
    public List<Finding> findings() {
        return order.findings();
    }

    /* What has been put in, moved or taken out since the last update. */
    private void takeIn() {
        Set<EObject> cameOrWent = new LinkedHashSet<>();
        for (EObject top : moved) {
            boolean isInside = EcoreUtil.isAncestor(root, top);
            all(top).forEachRemaining(element -> {
                if (isInside ? verdicts.add(element) : verdicts.remove(element)) {
                    cameOrWent.add(element);
                }
            });
        }
        moved.clear();
        register.cameOrWent(cameOrWent);
    }

    private int findOutdated(Check check) {
        int found = 0;
        for (Verdict verdict : List.copyOf(outdated)) {
            if (verdict.rule().isGivenUp() || verdict.rule().isOrderOpen()) {
                verdict.rule().openOrder();
            } else {
                find(verdict, check);
                found++;
            }
        }
        return found;
    }

    private void find(Verdict verdict, Check check) {
        verdict.find(check, register);
        order.changed(verdict.element());
        if (verdict.isEndless()) {
            verdict.rule().openOrder();
        }
    }

    private int findInOrder(RuleState rule, Check check) {
        int found = 0;
        boolean isGivenUp = false;
        for (Iterator<EObject> elements = all(root); elements.hasNext();) {
            Verdict verdict = verdicts.of(elements.next(), rule);
            if (verdict != null && isGivenUp) {
                verdict.withdraw();
                order.changed(verdict.element());
            } else if (verdict != null) {
                if (!verdict.isKnown()) {
                    find(verdict, check);
                    found++;
                }
                isGivenUp = verdict.isEndless();
            }
        }
        rule.closeOrder(isGivenUp);
        return found;
    }

    private static Iterator<EObject> all(EObject top) {
        return EcoreUtil.getAllContents(List.of(top));
    }

    /** Follows the model no longer. */
    public void dispose() {
        changes.dispose();
    }

    /** Tells those whom a change concerns. */
    private final class Changes extends ModelObserver {

        @Override
        protected void changed(EObject object, EStructuralFeature feature) {
            register.changed(object, feature);
            order.changed(object, feature);
        }

        @Override
        protected void moved(EObject object) {
            register.moved(object);
            moved.add(object);
        }
    }
}
