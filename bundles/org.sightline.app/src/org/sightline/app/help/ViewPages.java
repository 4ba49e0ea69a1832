/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import java.util.ArrayList;
import java.util.List;

import org.sightline.app.help.HelpPage.Chapter;
import org.sightline.model.messages.MessageBundle;

/** The parts of the window: editors and views. */
final class ViewPages {

    /** How the ids of these pages begin; the id of the part follows. */
    static final String PREFIX = "view/";

    private static final MessageBundle TEXTS = MessageBundle.of(ViewPages.class);

    private ViewPages() {
    }

    static List<HelpPage> all() {
        List<HelpPage> pages = new ArrayList<>();
        StringBuilder overview = new StringBuilder(TEXTS.get("views_introduction")).append("\n");
        for (String part : TEXTS.get("views_order").split("\\s+")) {
            String title = TEXTS.get("view_" + part + "_title");
            overview.append("- [").append(title).append("](").append(PREFIX).append(part).append(")\n");
            pages.add(new HelpPage(PREFIX + part, Chapter.VIEWS, title, TEXTS.get("view_" + part + "_text")));
        }
        pages.addFirst(new HelpPage(Chapter.VIEWS.id(), Chapter.VIEWS, TEXTS.get("views_title"), overview.toString()));
        return pages;
    }
}
