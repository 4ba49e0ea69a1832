/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.sightline.model.messages.MessageBundle;

/** Shares as people type them: in percent, with or without the sign, with a point or a comma. A share of 0.125 is "12.5". */
final class PercentText {

    private static final MessageBundle TEXTS = MessageBundle.of(PercentText.class);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PercentText() {
    }

    /**
     * @param share from 0 to 1, or null
     * @return in percent, without the sign; empty for null
     */
    static String write(Double share) {
        if (share == null || !Double.isFinite(share)) {
            return share == null ? "" : share.toString();
        }
        return BigDecimal.valueOf(share).multiply(HUNDRED).round(MathContext.DECIMAL32).stripTrailingZeros().toPlainString();
    }

    /**
     * @param typed what somebody typed
     * @return the share that it means; an empty text is no value
     */
    static TypedText.Reading read(String typed) {
        if (typed.isBlank()) {
            return new TypedText.Reading(null, Optional.empty());
        }
        try {
            BigDecimal share = new BigDecimal(typed.replace("%", "").replace(',', '.').strip()).divide(HUNDRED);
            boolean isShare = share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
            return isShare ? new TypedText.Reading(share.doubleValue(), Optional.empty()) : refused(typed);
        } catch (NumberFormatException e) {
            return refused(typed);
        }
    }

    private static TypedText.Reading refused(String typed) {
        return new TypedText.Reading(null, Optional.of(TEXTS.get("typedText_noPercent", typed.strip())));
    }
}
