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
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.validation.Rule;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.explanation.Explanation;
import org.sightline.validation.fix.QuickFixes;

/** The rules of the catalogue: what each demands, why, how it reads in OCL and what to do about a breach. */
final class RulePages {

    /** How the ids of these pages begin. */
    static final String PREFIX = "rule/";

    private static final MessageBundle TEXTS = MessageBundle.of(RulePages.class);

    private RulePages() {
    }

    static List<HelpPage> all() {
        List<HelpPage> pages = new ArrayList<>();
        StringBuilder overview = new StringBuilder(TEXTS.get("rules_introduction")).append("\n");
        for (Rule rule : RuleCatalogue.standard().rules()) {
            String title = TEXTS.get("rule_title", rule.id(), rule.title());
            overview.append("- [").append(title).append("](").append(PREFIX).append(rule.id()).append(")\n");
            pages.add(new HelpPage(PREFIX + rule.id(), Chapter.RULES, title, text(rule)));
        }
        pages.addFirst(new HelpPage(Chapter.RULES.id(), Chapter.RULES, TEXTS.get("rules_title"), overview.toString()));
        return pages;
    }

    private static String text(Rule rule) {
        String kind = rule.context().getName();
        StringBuilder text = new StringBuilder(TEXTS.get("rule_about", rule.severity().label(), ElementTexts.type(rule.context()),
                ElementPages.PREFIX + kind)).append("\n\n");
        text.append(Explanation.of(rule.id())).append("\n\n");
        text.append(TEXTS.get("rule_remedy", remedy(rule))).append("\n\n");
        if (QuickFixes.rules().contains(rule.id())) {
            text.append(TEXTS.get("rule_quickFix")).append("\n\n");
        }
        return text.append(TEXTS.get("rule_ocl", rule.ocl().replaceAll("\\s+", " ").replace("`", ""))).append("\n").toString();
    }

    private static String remedy(Rule rule) {
        String element = TEXTS.get("rule_element");
        return RuleCatalogue.remedy(rule.id(), List.of(element, TEXTS.get("rule_detail"), TEXTS.get("rule_detail"), TEXTS.get("rule_detail")));
    }
}
