/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.intake;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.intake.TimeConversion;
import org.sightline.model.messages.MessageBundle;

/** Telling all times of a model in another unit, so that they last as long as before. */
public final class TimeUnitEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(TimeUnitEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public TimeUnitEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /**
     * Converts the times of a model, see {@link TimeConversion}.
     *
     * @param portfolio the model of the domain
     * @param unit another unit than it has
     * @return the edit; it cannot be executed where a time cannot be told in that unit, and tells which
     */
    public Command convert(Portfolio portfolio, TimeUnit unit) {
        TimeConversion conversion = TimeConversion.of(portfolio, unit);
        return domain.checked(conversion.refusal(), TEXTS.get("timeUnit_convert", TimeConversion.words(unit)), () -> {
            conversion.carryOut();
            return List.of(portfolio);
        });
    }
}
