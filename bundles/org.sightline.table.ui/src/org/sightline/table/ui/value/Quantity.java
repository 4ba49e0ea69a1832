/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.Currency;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.text.TimeText;

/** What a number counts, and hence its unit. Times are kept in the time unit of the portfolio, money in its currency. */
public enum Quantity {

    /** A number without a unit. */
    COUNT,
    /** A time. */
    TIME,
    /** An amount of money. */
    MONEY;

    private static final Set<EStructuralFeature> TIMES = Set.of(Literals.TIMED_NODE__PROCESSING_TIME, Literals.TIMED_NODE__WAIT_TIME,
            Literals.TIMED_NODE__STANDARD_TIME, Literals.TIMED_NODE__MAXIMUM_TIME, Literals.SCENARIO__INTER_TRIGGER_TIMER,
            Literals.SCENARIO__DURATION, Literals.SCENARIO__WARM_UP);

    private static final Set<EStructuralFeature> COSTS = Set.of(Literals.ACTIVITY__FIXED_COST, Literals.RESOURCE_POOL__COST_PER_HOUR);

    /**
     * @param feature a feature with numbers
     * @return what they count
     */
    public static Quantity of(EStructuralFeature feature) {
        return TIMES.contains(feature) ? TIME : COSTS.contains(feature) ? MONEY : COUNT;
    }

    /**
     * @param owner an element
     * @return the unit of its numbers; empty if they have none
     */
    public String unit(EObject owner) {
        return switch (this) {
            case COUNT -> "";
            case TIME -> Durations.word(timeUnit(owner));
            case MONEY -> currency(owner);
        };
    }

    /**
     * @param owner an element
     * @param number one of its numbers
     * @return the number with its unit
     */
    public String write(EObject owner, double number) {
        String unit = unit(owner);
        return unit.isEmpty() ? Numbers.exact(number) : Numbers.exact(number) + " " + unit;
    }

    /**
     * @param owner an element
     * @param number a sum or mean of such numbers, not negative
     * @return it as it reads best: a time in the unit in which it is short, anything else with its unit and two decimals at most
     */
    public String readable(EObject owner, double number) {
        return this == TIME ? TimeText.of(number * TimeText.minutes(timeUnit(owner))) : rounded(owner, number);
    }

    /**
     * @param owner an element
     * @param number a sum or mean of such numbers
     * @return it in the unit of the element's numbers, with two decimals at most; an amount of money always with two, as in the cells
     */
    public String rounded(EObject owner, double number) {
        return ((this == MONEY ? Numbers.amount(number) : Numbers.write(number)) + " " + unit(owner)).strip();
    }

    /**
     * @param owner an element
     * @param text a text with or without a unit
     * @return the number that it says, in the unit of the element's numbers; empty if it says none
     */
    public OptionalDouble read(EObject owner, String text) {
        return switch (this) {
            case COUNT -> Numbers.read(text);
            case TIME -> Durations.read(text, timeUnit(owner));
            case MONEY -> Numbers.read(withoutCurrency(text, currency(owner)));
        };
    }

    private static String withoutCurrency(String text, String currency) {
        String plain = text.strip();
        for (String sign : currency.isEmpty() ? new String[0] : new String[] {currency, symbol(currency)}) {
            String upper = plain.toUpperCase(Locale.ROOT);
            if (upper.startsWith(sign)) {
                return plain.substring(sign.length());
            }
            if (upper.endsWith(sign)) {
                return plain.substring(0, plain.length() - sign.length());
            }
        }
        return plain;
    }

    private static String symbol(String currency) {
        return switch (currency) {
            case "EUR" -> "\u20ac";
            case "USD" -> "$";
            case "GBP" -> "\u00a3";
            case "JPY" -> "\u00a5";
            default -> Currency.getAvailableCurrencies().stream().filter(each -> each.getCurrencyCode().equals(currency)).findFirst()
                    .map(each -> each.getSymbol(Locale.ROOT)).orElse(currency);
        };
    }

    private static TimeUnit timeUnit(EObject owner) {
        return EcoreUtil.getRootContainer(owner) instanceof Portfolio portfolio ? portfolio.getTimeUnit() : TimeUnit.MINUTE;
    }

    private static String currency(EObject owner) {
        return EcoreUtil.getRootContainer(owner) instanceof Portfolio portfolio && portfolio.getCurrency() != null ? portfolio.getCurrency() : "";
    }
}
