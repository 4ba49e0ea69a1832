/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.find;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.EditRules;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.messages.MessageBundle;

/**
 * Finds texts in a model and replaces parts of them. Names, descriptions, notes, conditions, tags and all other texts that people write
 * are looked at; ids, keys of properties and the currency are not.
 */
public final class Finder {

    private static final MessageBundle TEXTS = MessageBundle.of(Finder.class);

    private static final Set<EAttribute> NO_TEXTS = Set.of(SightlinePackage.Literals.MODEL_ELEMENT__ID, SightlinePackage.Literals.PROPERTY__KEY,
            SightlinePackage.Literals.PORTFOLIO__CURRENCY);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public Finder(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /**
     * @param query what to look for
     * @return the texts that have it, in the order of the model; O(texts)
     */
    public SearchResult find(FindQuery query) {
        if (query.refusal().isPresent()) {
            return new SearchResult(List.of(), query.refusal());
        }
        List<Hit> hits = new ArrayList<>();
        try {
            Pattern pattern = query.pattern();
            BoundedText.Budget budget = new BoundedText.Budget();
            elements(query).stream().filter(query::looksAt).forEach(element -> addHits((ModelElement) element, query, pattern, budget, hits));
            return new SearchResult(hits, Optional.empty());
        } catch (BoundedText.SpentException | StackOverflowError e) {
            return new SearchResult(hits, Optional.of(TEXTS.get("find_endless")));
        }
    }

    private static Set<EObject> elements(FindQuery query) {
        Set<EObject> elements = new LinkedHashSet<>();
        for (EObject root : query.roots()) {
            elements.add(root);
            for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
                elements.add(contents.next());
            }
        }
        elements.removeIf(element -> !(element instanceof ModelElement));
        return elements;
    }

    private static void addHits(ModelElement element, FindQuery query, Pattern pattern, BoundedText.Budget budget, List<Hit> hits) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            boolean isText = attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && attribute.isChangeable() && !NO_TEXTS.contains(attribute);
            if (isText && (!query.namesOnly() || attribute == SightlinePackage.Literals.NAMED_ELEMENT__NAME)) {
                List<String> values = values(element, attribute);
                for (int i = 0; i < values.size(); i++) {
                    List<Hit.Span> spans = spans(pattern.matcher(new BoundedText(values.get(i), budget)));
                    if (!spans.isEmpty()) {
                        hits.add(new Hit(element, attribute, i, values.get(i), spans));
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> values(EObject element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        return attribute.isMany() ? (List<String>) value : value == null ? List.of() : List.of((String) value);
    }

    private static List<Hit.Span> spans(Matcher matcher) {
        List<Hit.Span> spans = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                spans.add(new Hit.Span(matcher.start(), matcher.end()));
            }
        }
        return spans;
    }

    /**
     * @param query what to look for
     * @param with what is to stand there, with a capital where a text in small letters was found with one and upper and lower case do not matter; in a
     *     regular expression {@code $1} is its first group
     * @return why nothing can be replaced by it; empty if it can
     */
    public Optional<String> refusal(FindQuery query, String with) {
        if (query.refusal().isPresent()) {
            return query.refusal();
        }
        try {
            if (query.mode() == FindQuery.Mode.REGEX) {
                Matcher anyGroups = Pattern.compile("(?:" + query.text() + ")|").matcher("");
                anyGroups.find();
                anyGroups.appendReplacement(new StringBuilder(), with);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.of(TEXTS.get("find_badReplacement", e.getMessage()));
        }
        return EditRules.textRefusal(with);
    }

    /**
     * @param query what to look for
     * @param with what is to stand there, see {@link #refusal(FindQuery, String)}
     * @return what the texts would become, in the order of the model, those left out that would not change; empty if it is refused
     */
    public List<Replacement> preview(FindQuery query, String with) {
        if (refusal(query, with).isPresent()) {
            return List.of();
        }
        Pattern pattern = query.pattern();
        return find(query).hits().stream().map(hit -> new Replacement(hit, replaced(hit.value(), pattern, found -> template(query, with, found), start -> true)))
                .filter(each -> !each.before().equals(each.after())).toList();
    }

    /**
     * @param query what to look for
     * @param with what is to stand there, see {@link #refusal(FindQuery, String)}
     * @param hit one of the texts that were found
     * @param span the one place in it that is to change
     * @return what the text would become; empty if it would not change, or if that is refused
     */
    public Optional<Replacement> preview(FindQuery query, String with, Hit hit, Hit.Span span) {
        if (refusal(query, with).isPresent()) {
            return Optional.empty();
        }
        String after = replaced(hit.value(), query.pattern(), found -> template(query, with, found), start -> start == span.start());
        return Optional.of(new Replacement(hit, after)).filter(each -> !each.before().equals(each.after()));
    }

    private static String template(FindQuery query, String with, String found) {
        return query.mode() == FindQuery.Mode.REGEX ? with : Matcher.quoteReplacement(query.matchCase() ? with : capitalised(query.text(), with, found));
    }

    /** Where a text in small letters was found at the beginning of a name, what stands there now begins with a capital too. */
    private static String capitalised(String typed, String with, String found) {
        boolean isCapital = !with.isEmpty() && !Character.isUpperCase(typed.codePointAt(0)) && Character.isUpperCase(found.codePointAt(0));
        return isCapital ? Character.toString(Character.toTitleCase(with.codePointAt(0))) + with.substring(with.offsetByCodePoints(0, 1)) : with;
    }

    private static String replaced(String value, Pattern pattern, UnaryOperator<String> template, IntPredicate isChosen) {
        Matcher matcher = pattern.matcher(value);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            if (matcher.end() > matcher.start() && isChosen.test(matcher.start())) {
                matcher.appendReplacement(text, template.apply(matcher.group()));
            }
        }
        return matcher.appendTail(text).toString();
    }

    /** @return why replacements cannot be made; empty if they can */
    public Optional<String> refusal(List<Replacement> replacements) {
        if (replacements.isEmpty()) {
            return Optional.of(TEXTS.get("replace_nothing"));
        }
        if (!replacements.stream().allMatch(Finder::isAsFound)) {
            return Optional.of(TEXTS.get("replace_changed"));
        }
        return replacements.stream().map(each -> EditRules.textRefusal(each.after())).flatMap(Optional::stream).findFirst();
    }

    private static boolean isAsFound(Replacement replacement) {
        Hit hit = replacement.hit();
        List<String> values = values(hit.element(), hit.feature());
        return hit.index() < values.size() && Objects.equals(values.get(hit.index()), hit.value());
    }

    /**
     * @param replacements what to replace, all or some of a preview
     * @return the edit; its result are the elements
     */
    public Command replace(List<Replacement> replacements) {
        List<Replacement> chosen = List.copyOf(replacements);
        List<ModelElement> elements = chosen.stream().map(each -> each.hit().element()).distinct().toList();
        return domain.checked(refusal(chosen), elements.isEmpty() ? "" : TEXTS.get("replace_label", EditNames.of(elements)), () -> {
            chosen.reversed().forEach(Finder::replace);
            return elements;
        });
    }

    /** From the last to the first, since two values of a list may become the same, and then one of them goes. */
    @SuppressWarnings("unchecked")
    private static void replace(Replacement replacement) {
        Hit hit = replacement.hit();
        if (!hit.feature().isMany()) {
            hit.element().eSet(hit.feature(), replacement.after());
            return;
        }
        List<String> values = (List<String>) hit.element().eGet(hit.feature());
        if (values.contains(replacement.after())) {
            values.remove(hit.index());
        } else {
            values.set(hit.index(), replacement.after());
        }
    }
}
