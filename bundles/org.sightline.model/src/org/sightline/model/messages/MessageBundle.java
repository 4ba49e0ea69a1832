/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that a bundle shows to people, from the {@code messages.properties} beside one of its classes and its
 * translations ({@code messages_fr.properties}, ...). Works with and without an OSGi runtime.
 *
 * <pre>
 * private static final MessageBundle TEXTS = MessageBundle.of(BpmnImporter.class);
 * TEXTS.get("importer_noParticipants", file.getFileName());
 * </pre>
 *
 * Texts are patterns of {@link MessageFormat}, also those without arguments: an apostrophe is written twice. Of a long text that a message
 * quotes, as in <code>“{0}” is not a number</code>, it has only the beginning.
 */
public final class MessageBundle {

    private static final Pattern QUOTED = Pattern.compile("[\u201c\"]\\{(\\d+)\\}[\u201d\"]");

    private final Class<?> owner;
    private final Locale locale;
    private volatile ResourceBundle texts;

    private MessageBundle(Class<?> owner, Locale locale) {
        this.owner = owner;
        this.locale = locale;
    }

    /**
     * @param owner a class beside which {@code messages.properties} lies
     * @return its texts in the default locale, read when the first one is asked for
     */
    public static MessageBundle of(Class<?> owner) {
        return of(owner, Locale.getDefault());
    }

    /**
     * @param owner a class beside which {@code messages.properties} lies
     * @param locale the reader's language
     * @return its texts in that language, or in English where there are none; read when the first one is asked for
     */
    public static MessageBundle of(Class<?> owner, Locale locale) {
        return new MessageBundle(owner, locale);
    }

    /* Most classes of a start never say anything; and what has English as its root need not be looked for in English. */
    private ResourceBundle texts() {
        ResourceBundle read = texts;
        if (read == null) {
            Locale wanted = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ROOT : locale;
            ResourceBundle.Control rootIsEnglish = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            read = ResourceBundle.getBundle(owner.getPackageName() + ".messages", wanted, owner.getClassLoader(), rootIsEnglish);
            texts = read;
        }
        return read;
    }

    /**
     * @param key the text's key
     * @return whether there is such a text
     */
    public boolean has(String key) {
        return texts().containsKey(key);
    }

    /**
     * @param key the text's key
     * @param arguments what replaces {0}, {1} ...
     * @return the text
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String get(String key, Object... arguments) {
        String pattern = texts().getString(key);
        return new MessageFormat(pattern, texts().getLocale()).format(hasLong(arguments) ? shortened(pattern, arguments) : arguments);
    }

    private static boolean hasLong(Object[] arguments) {
        for (Object each : arguments) {
            if (isLong(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLong(Object argument) {
        return argument instanceof String text && text.length() > Excerpt.LONGEST;
    }

    private static Object[] shortened(String pattern, Object[] arguments) {
        Object[] shown = arguments.clone();
        Matcher quoted = QUOTED.matcher(pattern);
        while (quoted.find()) {
            int index = Integer.parseInt(quoted.group(1));
            if (index < shown.length && isLong(shown[index])) {
                shown[index] = Excerpt.of((String) shown[index]);
            }
        }
        return shown;
    }
}
