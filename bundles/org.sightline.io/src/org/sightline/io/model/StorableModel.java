/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.io.OutputException;
import org.sightline.io.Problem;
import org.sightline.io.model.ElementForm.Slot;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.text.XmlText;

/**
 * Finds out before a model is written whether it can be read again. It cannot if a text holds characters that XML has not, if ids are
 * missing or not unique, if something refers to what is not part of the model, or if a number is infinite. Costs one walk over
 * the model.
 */
final class StorableModel {

    private final Map<EClass, ElementForm> forms = new HashMap<>();
    private final Identities identities = new Identities();
    private final ProblemList problems;
    private final EObject root;

    private StorableModel(EObject root, ProblemList problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * @param contents what a file is to hold
     * @param file name of the file
     * @return its root
     * @throws OutputException if that is no model, or one that could not be read again; with everything that is in the way
     */
    static Portfolio require(List<? extends EObject> contents, String file) throws OutputException {
        ProblemList problems = new ProblemList(file);
        if (contents.size() == 1 && contents.get(0) instanceof Portfolio portfolio) {
            new StorableModel(portfolio, problems).check(portfolio, 1);
        } else {
            problems.add(0, 0, "store_noPortfolio");
        }
        if (problems.isEmpty()) {
            return (Portfolio) contents.get(0);
        }
        throw new OutputException(String.join("\n", problems.inOrder().stream().map(Problem::toString).toList()), null);
    }

    private void check(ModelElement element, int depth) {
        checkId(element);
        ElementForm form = forms.computeIfAbsent(element.eClass(), ElementForm::new);
        for (Slot slot : form.stored()) {
            Object value = element.eGet(slot.feature(), false);
            if (value instanceof Collection<?> values) {
                values.forEach(each -> checkValue(element, slot, each, depth));
            } else if (value != null) {
                checkValue(element, slot, value, depth);
            }
        }
    }

    private void checkId(ModelElement element) {
        if (!Identities.isValid(element)) {
            report("id_invalid", element, element.getId());
            return;
        }
        ModelElement same = identities.add(element);
        if (same != null) {
            report("id_twice", element, element.getId(), same);
        }
    }

    private void checkValue(ModelElement owner, Slot slot, Object value, int depth) {
        switch (slot.shape()) {
            case CHILDREN -> checkChild(owner, (ModelElement) value, depth + 1);
            case IDS -> {
                if (!EcoreUtil.isAncestor(root, (EObject) value)) {
                    report("store_dangling", owner, slot.feature().getName(), value);
                }
            }
            default -> checkText(owner, slot, value);
        }
    }

    private void checkChild(ModelElement owner, ModelElement child, int depth) {
        if (depth > ModelHandler.DEEPEST) {
            report("store_tooDeep", owner, ModelHandler.DEEPEST);
        } else {
            check(child, depth);
        }
    }

    private void checkText(ModelElement owner, Slot slot, Object value) {
        if (value == null) {
            report("store_noText", owner, slot.feature().getName());
        } else if (value instanceof String text && !XmlText.isLegal(text)) {
            int index = XmlText.firstIllegal(text);
            String character = String.format("U+%04X", (int) text.charAt(index));
            report("store_illegalText", owner, slot.feature().getName(), character, index + 1);
        } else if (!Numbers.isFinite(value)) {
            report("store_illegalNumber", owner, slot.feature().getName(), value.toString());
        }
    }

    private void report(String key, Object... arguments) {
        problems.add(0, 0, key, arguments);
    }
}
