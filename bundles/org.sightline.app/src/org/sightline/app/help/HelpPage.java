/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

/**
 * A page of the help.
 *
 * @param id by which other pages and parts of the workbench lead here, such as {@code rule/CV01}
 * @param chapter what it belongs to
 * @param title its heading, in one line
 * @param text see {@link HelpMarkup}
 */
public record HelpPage(String id, Chapter chapter, String title, String text) {

    /** The parts of the help, in reading order. Each begins with an overview whose id is that of the chapter. */
    public enum Chapter {
        /** What the words mean. */
        WORDS("words"),
        /** The symbols of the charts. */
        NOTATION("notation"),
        /** The kinds of elements and their fields. */
        ELEMENTS("elements"),
        /** The constraints. */
        RULES("rules"),
        /** What can be done, and by which key. */
        COMMANDS("commands"),
        /** The parts of the window. */
        VIEWS("views");

        private final String id;

        Chapter(String id) {
            this.id = id;
        }

        /** @return id of its overview */
        public String id() {
            return id;
        }
    }
}
