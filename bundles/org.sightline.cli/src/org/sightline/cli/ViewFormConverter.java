/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.messages.MessageBundle;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the form of a view by the word that model files use for it. */
final class ViewFormConverter implements ITypeConverter<ViewForm> {

    private static final MessageBundle TEXTS = MessageBundle.of(ViewFormConverter.class);

    @Override
    public ViewForm convert(String word) {
        ViewForm form = ViewForm.get(word);
        if (form == null) {
            String forms = Arrays.stream(ViewForm.values()).map(ViewForm::getLiteral).collect(Collectors.joining(", "));
            throw new TypeConversionException(TEXTS.get("view_unknownForm", word, forms));
        }
        return form;
    }
}
