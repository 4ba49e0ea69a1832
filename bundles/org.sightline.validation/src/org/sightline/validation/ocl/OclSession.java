/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.ocl.OCLInput;
import org.eclipse.ocl.ParserException;
import org.eclipse.ocl.ecore.Constraint;
import org.eclipse.ocl.ecore.EcoreEnvironment;
import org.eclipse.ocl.ecore.OCL;
import org.eclipse.ocl.expressions.OCLExpression;
import org.eclipse.ocl.options.ParsingOptions;
import org.eclipse.ocl.types.CollectionType;
import org.eclipse.ocl.types.OCLStandardLibrary;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.validation.document.Header;
import org.sightline.validation.document.Mistake;
import org.sightline.validation.document.Section;
import org.sightline.validation.document.Token;
import org.sightline.validation.document.Tokenizer;

/**
 * Eclipse OCL on the metamodel of the customer process. Definitions can be used by whatever is parsed after them in
 * the same session. Beyond standard OCL, dates and times of day can be compared by {@code <}, {@code <=},
 * {@code >} and {@code >=}, and the operations of EObject, such as {@code eContainer()}, are there.
 *
 * <p>Parsing takes about 2 ms for each section. A session belongs to one thread.</p>
 */
public final class OclSession {

    private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=");

    private final ModelEnvironmentFactory factory;
    private final CollectedProblems problems = new CollectedProblems();
    private final List<Section> definitions;
    private final OCL ocl;
    private boolean defined;

    /** Without definitions. */
    public OclSession() {
        this(List.of());
    }

    /** @param definitions definitions without mistakes that all expressions may use; they are parsed when something is first parsed */
    public OclSession(List<Section> definitions) {
        this(definitions, null);
    }

    /**
     * @param definitions definitions without mistakes that all expressions may use; they are parsed when something is first parsed
     * @param kept the class whose definitions a {@link ReadLog} may keep the values of, or null. They must neither fail nor call
     *     themselves without end, since a kept value does neither.
     */
    public OclSession(List<Section> definitions, EClass kept) {
        this.definitions = List.copyOf(definitions);
        this.factory = new ModelEnvironmentFactory(kept);
        ocl = OCL.newInstance(factory);
        EcoreEnvironment environment = (EcoreEnvironment) ocl.getEnvironment();
        environment.setProblemHandler(problems);
        ParsingOptions.setOption(environment, ParsingOptions.implicitRootClass(environment), EcorePackage.Literals.EOBJECT);
        addComparisons(SightlinePackage.Literals.DATE);
        addComparisons(SightlinePackage.Literals.TIME);
    }

    private void addComparisons(EClassifier type) {
        for (String operator : COMPARISONS) {
            EParameter other = EcoreFactory.eINSTANCE.createEParameter();
            other.setName("other");
            other.setEType(type);
            EOperation operation = EcoreFactory.eINSTANCE.createEOperation();
            operation.setName(operator);
            operation.setEType(ocl.getEnvironment().getOCLStandardLibrary().getBoolean());
            operation.getEParameters().add(other);
            ocl.getEnvironment().getTypeResolver().resolveAdditionalOperation(type, operation);
        }
    }

    /**
     * @param invariant an invariant of a document
     * @return its condition
     * @throws OclMistakeException if it is not well formed or no condition
     */
    public OCLExpression<EClassifier> condition(Section invariant) throws OclMistakeException {
        OCLExpression<EClassifier> condition = parse(invariant.context(), invariant.text(), invariant.offset());
        if (condition.getType() != ocl.getEnvironment().getOCLStandardLibrary().getBoolean()) {
            throw new OclMistakeException(new Mistake(invariant.bodyOffset(), OclTexts.noCondition(condition.getType().getName())));
        }
        return condition;
    }

    /**
     * Makes a definition known to all that is parsed after it.
     *
     * @param definition a definition of a document
     * @throws OclMistakeException if it is not well formed
     */
    public void define(Section definition) throws OclMistakeException {
        parse(definition.context(), definition.text(), definition.offset());
    }

    /**
     * @param context the class on which the expression stands
     * @param expression an expression in a comment line of a document
     * @return the expression
     * @throws OclMistakeException if it is not well formed
     */
    public OCLExpression<EClassifier> expression(Section.Name context, Header expression) throws OclMistakeException {
        String prefix = "inv: ";
        return parse(context, prefix + expression.value(), expression.offset() - prefix.length());
    }

    /**
     * @param context the class on which an expression stands
     * @param expression the expression
     * @return the type of its value, for a collection that of its elements; empty if it is not well formed
     */
    public Optional<EClassifier> elementType(EClass context, String expression) {
        try {
            EClassifier type = expression(new Section.Name(context.getName(), 0), new Header(expression, 0)).getType();
            while (type instanceof CollectionType<?, ?> collection) {
                type = (EClassifier) collection.getElementType();
            }
            return Optional.of(type);
        } catch (OclMistakeException e) {
            return Optional.empty();
        }
    }

    /** @return the names and kinds that OCL itself knows */
    public OCLStandardLibrary<EClassifier> library() {
        return ocl.getEnvironment().getOCLStandardLibrary();
    }

    private OCLExpression<EClassifier> parse(Section.Name context, String text, int offset) throws OclMistakeException {
        if (!defined) {
            defined = true;
            for (Section definition : definitions) {
                define(definition);
            }
        }
        String head = "package customerprocess context " + context.text() + "\n";
        problems.clearDiagnostic();
        try {
            List<Constraint> constraints = ocl.parse(new OCLInput(head + text + "\nendpackage"));
            if (problems.isEmpty()) {
                return checked(constraints.getFirst().getSpecification().getBodyExpression(), text, offset);
            }
        } catch (ParserException e) {
            problems.addIfEmpty(e.getMessage(), head.length());
        } catch (StackOverflowError e) {
            problems.addIfEmpty(OclTexts.nestedTooDeeply(), head.length());
        }
        int within = Math.clamp(problems.offset() - (long) head.length(), 0, text.length());
        Optional<String> unknown = OclTexts.unknown(problems.message());
        int place = unknown.isPresent() ? place(unknown.get(), text, within) : within;
        throw new OclMistakeException(new Mistake(offset + place, OclTexts.readable(problems.message())), unknown.orElse(null));
    }

    /** OCL takes any name of a loop for a loop, and fails when it comes to it. */
    private static OCLExpression<EClassifier> checked(OCLExpression<EClassifier> body, String text, int offset) throws OclMistakeException {
        Optional<String> unknown = LoopNames.unknown(body);
        if (unknown.isPresent()) {
            int place = place(unknown.get(), text, 0);
            throw new OclMistakeException(new Mistake(offset + place, OclTexts.noLoop(unknown.get())), unknown.get());
        }
        return body;
    }

    /** OCL gives the beginning of the whole call; the name that is meant stands there or later. */
    private static int place(String name, String text, int from) {
        return Tokenizer.tokensOf(text).stream().filter(token -> token.is(name) && token.start() >= from).findFirst().map(Token::start).orElse(from);
    }

    /**
     * @param scope the model in which {@code allInstances()} looks; each extent is collected once
     * @param cancelled asked now and then during long evaluations
     * @param log told of all that is read
     * @return a way to evaluate expressions of this session, valid until the model changes or the next call of this method
     */
    public Evaluation evaluation(EObject scope, BooleanSupplier cancelled, ReadLog log) {
        return new Evaluation(ocl.getEnvironment(), factory, scope, cancelled, log);
    }
}
