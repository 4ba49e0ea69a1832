/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.Optional;

import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.edit.intake.TimeUnitEdits;
import org.sightline.model.editing.intake.TimeConversion;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/**
 * Another unit of time for a model. Where the model has times already, it is up to a person whether these are converted, and so last as long as
 * before, or keep their numbers; either is one edit. Needs no display.
 */
public final class TimeUnitChange {

    private static final MessageBundle TEXTS = MessageBundle.of(TimeUnitChange.class);

    private final ModelDocument document;
    private final TimeUnit unit;
    private final TimeConversion conversion;

    /**
     * @param document the model
     * @param unit another unit of time than it has
     */
    public TimeUnitChange(ModelDocument document, TimeUnit unit) {
        this.document = document;
        this.unit = unit;
        conversion = TimeConversion.of(document.portfolio(), unit);
    }

    /** @return whether there are times, so that it matters what becomes of them */
    public boolean isQuestion() {
        return conversion.count() > 0 || refusal().isPresent();
    }

    /** @return what to decide, in some sentences */
    public String question() {
        String from = TimeConversion.words(document.portfolio().getTimeUnit());
        String to = TimeConversion.words(unit);
        return refusal().map(reason -> TEXTS.get("timeUnit_refused", reason, from, to))
                .orElseGet(() -> TEXTS.get("timeUnit_question", conversion.count(), from, to));
    }

    /** @return why the times cannot be converted; empty if they can */
    public Optional<String> refusal() {
        return conversion.refusal();
    }

    /** Changes the unit, and all times so that they last as long as before. */
    public void convert() {
        document.execute(new TimeUnitEdits(document.domain()).convert(document.portfolio(), unit));
    }

    /** Changes the unit only. */
    public void keep() {
        document.execute(document.edits().set(document.portfolio(), Literals.PORTFOLIO__TIME_UNIT, unit));
    }
}
