/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.NearNames;

/** Currencies by the codes of ISO 4217, as Java knows them, with their names in the reader's language. */
public final class CurrencyCodes {

    private static final MessageBundle TEXTS = MessageBundle.of(CurrencyCodes.class);

    private final Locale locale;

    /** @param locale the reader's language */
    public CurrencyCodes(Locale locale) {
        this.locale = locale;
    }

    /**
     * A currency.
     *
     * @param code its three letters
     * @param name what people call it
     */
    public record Code(String code, String name) {

        /** @return both, as "CHF – Swiss Franc" */
        public String label() {
            return TEXTS.get("currency_label", code, name);
        }
    }

    /** @return the currencies that some country has today, by their codes */
    public List<Code> inUse() {
        TreeMap<String, Code> byCode = new TreeMap<>();
        Arrays.stream(Locale.getISOCountries()).map(country -> Currency.getInstance(Locale.of("", country))).filter(Objects::nonNull)
                .forEach(each -> byCode.put(each.getCurrencyCode(), code(each)));
        return List.copyOf(byCode.values());
    }

    private Code code(Currency currency) {
        return new Code(currency.getCurrencyCode(), currency.getDisplayName(locale));
    }

    /** Former ones too, since models may be older than their currency's end; no metals and test codes, which have no digits. */
    private Stream<Code> all() {
        return Currency.getAvailableCurrencies().stream().filter(each -> each.getDefaultFractionDigits() >= 0).map(this::code)
                .sorted(Comparator.comparing(Code::code));
    }

    /**
     * @param typed a part of a code or name
     * @return the currencies in use that it may mean, those whose code begins so first
     */
    public List<Code> fitting(String typed) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        return inUse().stream().filter(each -> each.label().toLowerCase(Locale.ROOT).contains(part))
                .sorted(Comparator.comparing(each -> !each.code().toLowerCase(Locale.ROOT).startsWith(part))).toList();
    }

    /**
     * @param typed what somebody typed: a code, or the whole name
     * @return the code that it means; an empty text is no value, and anything else is wrong
     */
    public TypedText.Reading read(String typed) {
        String text = typed.strip();
        Optional<Code> meant = all().filter(each -> each.code().equalsIgnoreCase(text) || each.name().equalsIgnoreCase(text)
                || each.label().equalsIgnoreCase(text)).findFirst();
        boolean isRight = text.isEmpty() || meant.isPresent();
        return new TypedText.Reading(meant.map(Code::code).orElse(null), isRight ? Optional.empty() : Optional.of(problem(text)));
    }

    private String problem(String text) {
        List<Code> near = NearNames.of(text, inUse().stream().map(Code::name).toList()).stream()
                .flatMap(name -> inUse().stream().filter(each -> each.name().equals(name)).limit(1)).toList();
        return near.isEmpty() ? TEXTS.get("currency_unknown", text)
                : TEXTS.get("currency_near", text, near.stream().map(Code::label).collect(Collectors.joining(", ")));
    }
}
