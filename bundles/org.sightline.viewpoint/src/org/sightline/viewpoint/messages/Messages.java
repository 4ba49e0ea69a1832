/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts that the viewpoint engine shows to people, from the {@code messages.properties} beside one of its classes.
 * The engine depends on EMF alone, so that it serves any metamodel; this is why it brings its own reader of texts.
 *
 * <pre>
 * private static final Messages TEXTS = Messages.of(Parser.class);
 * TEXTS.get("parser_unexpectedToken", token.text());
 * </pre>
 *
 * Texts are patterns of {@link MessageFormat}, also those without arguments: an apostrophe is written twice.
 */
public final class Messages {

    private final Class<?> owner;
    private volatile ResourceBundle texts;

    private Messages(Class<?> owner) {
        this.owner = owner;
    }

    /**
     * @param owner a class beside which {@code messages.properties} lies
     * @return its texts in the default locale, in English where there are none; read when the first one is asked for
     */
    public static Messages of(Class<?> owner) {
        return new Messages(owner);
    }

    /* What has English as its root need not be looked for in English. */
    private ResourceBundle texts() {
        ResourceBundle read = texts;
        if (read == null) {
            Locale wanted = Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ROOT : Locale.getDefault();
            ResourceBundle.Control rootIsEnglish = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            read = ResourceBundle.getBundle(owner.getPackageName() + ".messages", wanted, owner.getClassLoader(), rootIsEnglish);
            texts = read;
        }
        return read;
    }

    /**
     * @param key the text's key
     * @param arguments what replaces {0}, {1} ...
     * @return the text
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(texts().getString(key), texts().getLocale()).format(arguments);
    }
}
