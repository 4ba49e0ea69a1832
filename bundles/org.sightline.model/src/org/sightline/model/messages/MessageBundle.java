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

/**
 * The texts that a bundle shows to people, from the {@code messages.properties} beside one of its classes and its
 * translations ({@code messages_fr.properties}, ...). Works with and without an OSGi runtime.
 *
 * <pre>
 * private static final MessageBundle TEXTS = MessageBundle.of(BpmnImporter.class);
 * TEXTS.get("importer_noParticipants", file.getFileName());
 * </pre>
 *
 * Texts are patterns of {@link MessageFormat}, also those without arguments: an apostrophe is written twice.
 */
public final class MessageBundle {

    private final ResourceBundle texts;

    private MessageBundle(ResourceBundle texts) {
        this.texts = texts;
    }

    /**
     * @param owner a class beside which {@code messages.properties} lies
     * @return its texts in the default locale
     */
    public static MessageBundle of(Class<?> owner) {
        return of(owner, Locale.getDefault());
    }

    /**
     * @param owner a class beside which {@code messages.properties} lies
     * @param locale the reader's language
     * @return its texts in that language, or in English where there are none
     */
    public static MessageBundle of(Class<?> owner, Locale locale) {
        String name = owner.getPackageName() + ".messages";
        ResourceBundle.Control rootIsEnglish = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new MessageBundle(ResourceBundle.getBundle(name, locale, owner.getClassLoader(), rootIsEnglish));
    }

    /**
     * @param key the text's key
     * @return whether there is such a text
     */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * @param key the text's key
     * @param arguments what replaces {0}, {1} ...
     * @return the text
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
    }
}
