/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.console;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ocl.expressions.OCLExpression;
import org.sightline.model.messages.MessageBundle;
import org.sightline.validation.ElementNames;
import org.sightline.validation.completion.MeantNames;
import org.sightline.validation.console.ConsoleAnswer.Mistake;
import org.sightline.validation.console.ConsoleAnswer.NoValue;
import org.sightline.validation.console.ConsoleAnswer.Value;
import org.sightline.validation.console.ConsoleAnswer.Values;
import org.sightline.validation.document.Header;
import org.sightline.validation.document.Place;
import org.sightline.validation.document.RuleDocument;
import org.sightline.validation.document.Section;
import org.sightline.validation.ocl.OclMistakeException;
import org.sightline.validation.ocl.OclSession;
import org.sightline.validation.ocl.ReadLog;
import org.sightline.validation.ocl.UndecidedException;

/**
 * Evaluates expressions that a person types, on an element of a model. The model is only read: what would change it is refused.
 * An expression that takes too long or too much memory is stopped. Belongs to the thread of the model.
 */
public final class OclConsole {

    /** More values are counted, but not shown. */
    public static final int SHOWN_VALUES = 5_000;

    private static final MessageBundle TEXTS = MessageBundle.of(OclConsole.class);

    private final OclSession session = new OclSession();
    private final MeantNames meant = new MeantNames(session);
    private final ElementNames names = new ElementNames();
    private final Duration limit;

    /** @param limit how long an evaluation may take */
    public OclConsole(Duration limit) {
        this.limit = limit;
    }

    /**
     * @param self the element
     * @param expression an expression on its class
     * @param cancelled asked now and then
     * @return what became of it
     */
    public ConsoleAnswer evaluate(EObject self, String expression, BooleanSupplier cancelled) {
        if (expression.isBlank()) {
            return new Mistake(0, Place.of(expression, 0), TEXTS.get("console_empty"));
        }
        try {
            return evaluate(self, parsed(self, expression), cancelled);
        } catch (OclMistakeException e) {
            int offset = Math.clamp(e.mistake().offset(), 0, expression.length());
            String message = meant.mistake(self.eClass(), expression, 0, e).message();
            return new Mistake(offset, Place.of(expression, offset), message);
        }
    }

    private OCLExpression<EClassifier> parsed(EObject self, String expression) throws OclMistakeException {
        Section.Name context = new Section.Name(self.eClass().getName(), 0);
        String head = "context " + context.text() + " inv: ";
        RuleDocument document = RuleDocument.of(head + expression);
        // What ends the expression and begins another rule is no part of an expression.
        if (document.sections().size() > 1) {
            int second = document.sections().get(1).offset() - head.length();
            throw new OclMistakeException(second, TEXTS.get("console_oneExpression"));
        }
        return session.expression(context, new Header(expression, 0));
    }

    private ConsoleAnswer evaluate(EObject self, OCLExpression<EClassifier> expression, BooleanSupplier cancelled) {
        long end = System.nanoTime() + limit.toNanos();
        BooleanSupplier stopped = () -> cancelled.getAsBoolean() || System.nanoTime() > end;
        try {
            return answer(session.evaluation(self, stopped, ReadLog.NONE).valueOrNull(expression, self));
        } catch (UndecidedException e) {
            return new NoValue(TEXTS.get("console_noValue", e.getMessage()));
        } catch (CancellationException e) {
            return new NoValue(cancelled.getAsBoolean() ? TEXTS.get("console_cancelled") : TEXTS.get("console_tooLong", limit.toSeconds()));
        }
    }

    private ConsoleAnswer answer(Object value) {
        if (value instanceof Collection<?> many) {
            return new Values(true, many.size(), many.stream().limit(SHOWN_VALUES).map(this::value).toList());
        }
        return new Values(false, 1, List.of(value(value)));
    }

    private Value value(Object value) {
        return new Value(names.value(value), value instanceof EObject element ? Optional.of(element) : Optional.empty());
    }
}
