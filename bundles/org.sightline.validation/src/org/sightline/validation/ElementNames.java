/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.model.messages.Excerpt;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.TimeText;
import org.sightline.validation.ocl.ReadLog;

/**
 * Says in a message which element or value is meant:
 *
 * <pre>
 * an element with a name       “Check the stock”
 * one without                  without a name in “Warehouse”
 * a flow                       from “Check the stock” to “Pack”, with its name before it if it has one
 * any other element            of “Check the stock”
 * </pre>
 *
 * {@link #described} puts the noun of the class before it: activity “Check the stock”.
 */
public final class ElementNames {

    private static final MessageBundle TEXTS = MessageBundle.of(ElementNames.class);

    private final ReadLog log;

    private final SightlineSwitch<String> names = new SightlineSwitch<>() {
        @Override
        public String caseNamedElement(NamedElement element) {
            return isNamed(element) ? quoted(element.getName()) : TEXTS.get("names_unnamed", owner(element));
        }

        @Override
        public String caseFlow(Flow flow) {
            log.feature(flow, SightlinePackage.Literals.FLOW__SOURCE, flow.getSource());
            log.feature(flow, SightlinePackage.Literals.FLOW__TARGET, flow.getTarget());
            String ends = TEXTS.get("names_ends", end(flow.getSource()), end(flow.getTarget()));
            return isNamed(flow) ? quoted(flow.getName()) + " " + ends : ends;
        }

        @Override
        public String defaultCase(EObject element) {
            return TEXTS.get("names_part", owner(element));
        }
    };

    /** Names whose reading is not logged. */
    public ElementNames() {
        this(ReadLog.NONE);
    }

    /** @param log told of what the names are read from */
    public ElementNames(ReadLog log) {
        this.log = log;
    }

    /**
     * @param element any element of a model
     * @return how a message names it
     */
    public String of(EObject element) {
        return names.doSwitch(element);
    }

    /**
     * @param element any element of a model
     * @return how a message names it, with the noun of its class
     */
    public String described(EObject element) {
        String key = "noun_" + element.eClass().getName();
        return (TEXTS.has(key) ? TEXTS.get(key) : element.eClass().getName()) + " " + of(element);
    }

    /**
     * @param value a value of a rule: an element, a number, a text, a literal, a number with its unit of time, a collection of these, or null
     * @return how a message shows it
     */
    public String value(Object value) {
        return switch (value) {
            case null -> TEXTS.get("names_none");
            case EObject element -> described(element);
            case Enumerator literal -> literal(literal);
            case Number number -> TEXTS.get("names_number", number);
            case List<?> time when time.size() == 2 && time.getLast() instanceof TimeUnit unit -> time(time.getFirst(), unit);
            case Collection<?> values -> values(values);
            default -> Excerpt.of(value.toString());
        };
    }

    private String time(Object number, TimeUnit unit) {
        return number instanceof Number count ? TimeText.exact(count.doubleValue() * TimeText.minutes(unit)) : value(number);
    }

    private static String literal(Enumerator literal) {
        String key = "literal_" + literal.getName();
        return TEXTS.has(key) ? TEXTS.get(key) : literal.getLiteral();
    }

    /* The order of a set is by chance; its values are sorted, so that the same set reads the same. */
    private String values(Collection<?> values) {
        Stream<String> texts = values.stream().map(this::value);
        boolean isOrdered = values instanceof List || values instanceof LinkedHashSet;
        return (isOrdered ? texts : texts.sorted()).collect(Collectors.joining(", "));
    }

    private String end(EObject end) {
        return end == null ? TEXTS.get("names_noEnd") : of(end);
    }

    private String owner(EObject element) {
        EObject owner = container(element);
        while (owner != null && !(owner instanceof NamedElement named && isNamed(named))) {
            owner = container(owner);
        }
        return owner == null ? TEXTS.get("names_model") : of(owner);
    }

    private EObject container(EObject element) {
        log.container(element);
        return element.eContainer();
    }

    private boolean isNamed(NamedElement element) {
        log.feature(element, SightlinePackage.Literals.NAMED_ELEMENT__NAME, element.getName());
        return element.getName() != null && !element.getName().isBlank();
    }

    private static String quoted(String name) {
        return TEXTS.get("names_quoted", Excerpt.of(name));
    }
}
