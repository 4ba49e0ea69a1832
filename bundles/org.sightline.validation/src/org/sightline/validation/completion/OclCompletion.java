/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.ocl.types.AnyType;
import org.eclipse.ocl.types.CollectionType;
import org.eclipse.ocl.utilities.PredefinedType;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.validation.completion.Proposal.Kind;
import org.sightline.validation.ocl.OclSession;

/** Proposes names while an expression is typed. Knows the metamodel, needs no model. Belongs to one thread. */
public final class OclCompletion {

    private static final List<String> KEYWORDS = List.of("false", "if", "let", "not", "null", "true", "Bag", "Boolean", "Integer", "OrderedSet", "Real",
            "Sequence", "Set", "String", "Tuple");
    private static final List<String> JOINING_KEYWORDS = List.of("and", "else", "endif", "implies", "in", "or", "then", "xor");
    private static final List<String> CONTAINER_OPERATIONS = List.of("eContainer", "eContents");

    /** A variable that nobody would choose. */
    private static final String IMPLICIT = "element_of_the_loop";

    /** Of postconditions and state machines. */
    private static final List<String> WITHOUT_MEANING = List.of("oclIsNew", "oclIsInState");

    private final OclSession session;

    /** Of expressions that use no definitions. */
    public OclCompletion() {
        this(new OclSession());
    }

    /** @param session knows the definitions that the expressions use */
    OclCompletion(OclSession session) {
        this.session = session;
    }

    /**
     * @param context the class on which the expression stands
     * @param text the expression
     * @param caret where the user types
     * @return the names that begin as typed and can stand there, features before operations before the rest, each by name; empty
     *     within a string and where nothing is known of what stands before
     */
    public List<Proposal> proposals(EClass context, String text, int caret) {
        Typed typed = new Typed(text.substring(0, caret));
        if (typed.isInText()) {
            return List.of();
        }
        Proposals found = new Proposals(typed.beginning());
        switch (typed.link()) {
            case "" -> addBeginnings(context, typed, found);
            case "::" -> addLiterals(typed.receiver(), found);
            case "." -> type(context, typed).ifPresent(type -> addMembers(type, found));
            default -> type(context, typed).ifPresent(type -> addCollectionOperations(found));
        }
        return found.sorted();
    }

    /* The receiver in its loops gives what it would give once, as elements of a collection. */
    private Optional<EClassifier> type(EClass context, Typed typed) {
        return typed.receiver().isEmpty() ? Optional.empty() : elementType(context, typed.scopes(), typed.receiver());
    }

    private Optional<EClassifier> elementType(EClass context, List<Typed.Scope> scopes, String inner) {
        String before = scopes.stream().map(Typed.Scope::before).collect(Collectors.joining());
        String after = scopes.stream().map(Typed.Scope::after).collect(Collectors.joining());
        return session.elementType(context, before + inner + after);
    }

    private void addBeginnings(EClass context, Typed typed, Proposals found) {
        if (typed.followsValue()) {
            JOINING_KEYWORDS.forEach(keyword -> found.add(Kind.KEYWORD, keyword, ""));
            return;
        }
        found.add(Kind.VARIABLE, "self", context.getName());
        typed.scopes().forEach(scope -> scope.variables().forEach(variable -> found.add(Kind.VARIABLE, variable, "")));
        addFeatures(context, found);
        addOperations(context, found);
        addImplicit(context, typed.scopes(), found);
        SightlinePackage.eINSTANCE.getEClassifiers().forEach(type -> found.add(Kind.TYPE, type.getName(), ""));
        KEYWORDS.forEach(keyword -> found.add(Kind.KEYWORD, keyword, ""));
    }

    /* Within a loop that names no variable, what its elements have can be written without any. */
    private void addImplicit(EClass context, List<Typed.Scope> scopes, Proposals found) {
        for (int i = 0; i < scopes.size(); i++) {
            if (scopes.get(i).isImplicit()) {
                List<Typed.Scope> around = scopes.subList(0, i + 1);
                elementType(context, around, IMPLICIT + " | " + IMPLICIT).ifPresent(type -> addMembers(type, found));
            }
        }
    }

    private static void addLiterals(String type, Proposals found) {
        if (SightlinePackage.eINSTANCE.getEClassifier(type) instanceof EEnum enumeration) {
            enumeration.getELiterals().forEach(literal -> found.add(Kind.LITERAL, literal.getName(), type));
        }
    }

    private void addMembers(EClassifier type, Proposals found) {
        if (type instanceof EClass element && !(type instanceof PredefinedType<?>)) {
            addFeatures(element, found);
        }
        addOperations(type, found);
    }

    private static void addFeatures(EClass type, Proposals found) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            found.add(Kind.FEATURE, feature.getName(), feature.getEType().getName() + (feature.isMany() ? " [*]" : ""));
        }
    }

    private void addOperations(EClassifier type, Proposals found) {
        if (type instanceof PredefinedType<?> predefined) {
            add(predefined.oclOperations(), found);
        } else {
            add(((AnyType<?>) session.library().getOclAny()).oclOperations(), found);
            add(EcorePackage.Literals.EOBJECT.getEOperations().stream().filter(operation -> CONTAINER_OPERATIONS.contains(operation.getName())).toList(), found);
        }
    }

    private void addCollectionOperations(Proposals found) {
        for (Object type : List.of(session.library().getSequence(), session.library().getOrderedSet(), session.library().getSet())) {
            add(((CollectionType<?, ?>) type).oclIterators(), found);
            add(((CollectionType<?, ?>) type).oclOperations(), found);
        }
    }

    private static void add(List<?> operations, Proposals found) {
        for (Object each : operations) {
            EOperation operation = (EOperation) each;
            boolean isWord = Character.isLetter(operation.getName().charAt(0));
            if (isWord && !WITHOUT_MEANING.contains(operation.getName())) {
                String parameters = operation.getEParameters().stream().map(EParameter::getName).collect(Collectors.joining(", "));
                found.addCall(operation.getName(), parameters);
            }
        }
    }

    /** Collects the proposals that begin as typed. */
    private static final class Proposals {

        private final String beginning;
        private final TreeMap<String, Proposal> byName = new TreeMap<>();

        Proposals(String beginning) {
            this.beginning = beginning;
        }

        void add(Kind kind, String name, String detail) {
            enter(new Proposal(kind, name, detail, name, name.length(), beginning.length()));
        }

        void addCall(String name, String parameters) {
            String insertion = name + "()";
            enter(new Proposal(Kind.OPERATION, name, "(" + parameters + ")", insertion, parameters.isEmpty() ? insertion.length() : insertion.length() - 1,
                    beginning.length()));
        }

        private void enter(Proposal proposal) {
            if (proposal.name().regionMatches(true, 0, beginning, 0, beginning.length())) {
                byName.putIfAbsent(proposal.name(), proposal);
            }
        }

        List<Proposal> sorted() {
            List<Proposal> sorted = new ArrayList<>(byName.values());
            sorted.sort(Comparator.comparing(Proposal::kind));
            return sorted;
        }
    }
}
