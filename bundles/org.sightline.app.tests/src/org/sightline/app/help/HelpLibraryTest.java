/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.sightline.design.NotationFiles;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.validation.Rule;
import org.sightline.validation.RuleCatalogue;

class HelpLibraryTest {

    private static final List<CommandPages.Entry> COMMANDS = List.of(new CommandPages.Entry("Diagrams", "Zoom In", "Makes it larger.", "Ctrl+="));

    private final HelpLibrary library = new HelpLibrary(COMMANDS);

    private List<String> find(String question) {
        return library.find(question).stream().map(HelpPage::id).toList();
    }

    @Test
    void everyLink_leadsToAPage() {
        List<String> dead = new ArrayList<>();
        for (HelpPage page : library.pages()) {
            HelpMarkup.links(page.text()).stream().filter(link -> library.page(link).isEmpty()).forEach(link -> dead.add(page.id() + " to " + link));
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void everyRuleOfTheCatalogue_hasAPage() {
        for (Rule rule : RuleCatalogue.standard().rules()) {
            HelpPage page = library.page("rule/" + rule.id()).orElseThrow(() -> new AssertionError(rule.id()));
            assertTrue(page.title().contains(rule.title()), page.title());
        }
    }

    @Test
    void everyKindOfElement_hasAPage() {
        SightlinePackage.eINSTANCE.getEClassifiers().stream().filter(each -> each instanceof EClass type && !type.isAbstract())
                .forEach(each -> assertTrue(library.page("element/" + each.getName()).isPresent(), each.getName()));
    }

    @Test
    void everySymbolOfThePalette_isExplained() throws IOException {
        String notation = new String(NotationFiles.openSpecification().readAllBytes(), StandardCharsets.UTF_8);
        Set<String> drawn = new HashSet<>();
        Matcher icon = Pattern.compile("iconPath=\"/org.sightline.design/images/((?!tool-)[\\w-]+)\\.svg\"").matcher(notation);
        while (icon.find()) {
            drawn.add(icon.group(1));
        }
        library.pages().forEach(page -> drawn.removeAll(HelpMarkup.symbols(page.text())));
        assertEquals(Set.of(), drawn);
    }

    @Test
    void everySymbol_isThere() {
        for (HelpPage page : library.pages()) {
            for (String symbol : HelpMarkup.symbols(page.text())) {
                try (var picture = NotationFiles.openImage("/org.sightline.design/images/" + symbol + ".svg")) {
                    assertTrue(picture != null, symbol);
                } catch (IOException e) {
                    throw new AssertionError(symbol, e);
                }
            }
        }
    }

    @Test
    void search_putsTitlesFirst() {
        assertEquals("word/touchpoint", find("touchpoint").getFirst());
        assertTrue(find("cv23").contains("rule/CV23"));
    }

    @Test
    void search_wantsAllWordsAndTakesBeginnings() {
        assertTrue(find("line visib").contains("word/line-of-visibility"));
        assertEquals(List.of(), find("line xylophone"));
        assertEquals(List.of(), find("  "));
    }

    @Test
    void command_isListedWithItsKey() {
        assertTrue(library.page("commands/Diagrams").orElseThrow().text().contains("*Zoom In* `Ctrl+=`: Makes it larger."));
    }

    @Test
    void markup_becomesFormText() {
        assertEquals("<form><p>a <a href=\"b/c\">link</a> &lt; <b>bold</b></p><li>one</li></form>", HelpMarkup.form("a [link](b/c)\n< *bold*\n\n- one"));
    }
}
