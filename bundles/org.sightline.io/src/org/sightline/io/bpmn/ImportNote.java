/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

/**
 * Something that a person should know about an import.
 *
 * @param kind what sort of thing
 * @param element what it is about: name of the BPMN element ({@code dataObject}) or attribute, with the prefix of its
 *        namespace where it is not BPMN's ({@code camunda:formKey}); "" if it is about the whole file
 * @param name its name, "" if it has none or the note is about several
 * @param id its id in the BPMN file, "" if none or several
 * @param line where it stands (the first, if several), from 1; 0 if it is about the whole file
 * @param count how many elements it is about, at least 1
 * @param message what happened, in the reader's language
 */
public record ImportNote(Kind kind, String element, String name, String id, int line, int count, String message) {

    /** Sorts of notes. */
    public enum Kind {
        /** Who became the customer, or that nobody did. */
        CUSTOMER,
        /** Wrong in the file: left out or put right. */
        DAMAGED,
        /** Has no place in the model and is lost. */
        NOT_CARRIED_OVER,
        /** Has no place in the model; kept as a custom property, so that an export can give it back. */
        KEPT_AS_PROPERTY,
        /** Carried over in another form than the file has it. */
        ADAPTED
    }

    /** @return place and message on one line: {@code line 12: ...} without a line if there is none */
    @Override
    public String toString() {
        return line > 0 ? line + ": " + message : message;
    }
}
