/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.diagram.DiagramPlan;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.table.TablePlan;

/** Finds the tools of representations. */
public final class Palette {

    private Palette() {
    }

    /**
     * @param plan a diagram's plan
     * @return the tools of its active layers, in file order; entries of menus are none
     */
    public static List<Tool> of(DiagramPlan plan) {
        List<Tool> tools = new ArrayList<>();
        plan.description().one("toolSection").ifPresent(each -> addSection(each, tools));
        for (Description layer : plan.activeLayers()) {
            layer.many("toolSections").forEach(each -> addSection(each, tools));
            layer.many("reusedTools").forEach(each -> add(each, "", tools));
        }
        plan.description().many("reusedTools").forEach(each -> add(each, "", tools));
        tools.removeIf(each -> each.kind() == Tool.Kind.MENU_ACTION);
        return tools;
    }

    /**
     * @param plan a diagram's plan
     * @return the menus and menu actions of its active layers, in file order
     */
    static List<MenuItem> menu(DiagramPlan plan) {
        List<Description> sections = new ArrayList<>();
        plan.description().one("toolSection").ifPresent(each -> addWithin(each, sections));
        plan.activeLayers().forEach(layer -> layer.many("toolSections").forEach(each -> addWithin(each, sections)));
        List<MenuItem> items = new ArrayList<>();
        for (Description section : sections) {
            section.many("ownedTools").forEach(each -> MenuItem.of(each, section.name()).ifPresent(items::add));
            section.many("reusedTools").forEach(each -> MenuItem.of(each, section.name()).ifPresent(items::add));
        }
        return items;
    }

    private static void addWithin(Description section, List<Description> all) {
        all.add(section);
        section.many("subSections").forEach(each -> addWithin(each, all));
    }

    private static void addSection(Description section, List<Tool> tools) {
        section.many("ownedTools").forEach(each -> add(each, section.name(), tools));
        section.many("reusedTools").forEach(each -> add(each, section.name(), tools));
        section.many("groupExtensions").forEach(group -> group.many("tools").forEach(each -> add(each, section.name(), tools)));
        section.many("subSections").forEach(each -> addSection(each, tools));
    }

    private static void add(Description entry, String section, List<Tool> tools) {
        if (entry.isA("ToolGroup")) {
            entry.many("tools").forEach(each -> add(each, section, tools));
        } else {
            Tool.of(entry, section).ifPresent(tools::add);
        }
    }

    /**
     * @param plan a table's plan
     * @return its tools that make lines, columns and cells, in file order
     */
    public static List<Tool> of(TablePlan plan) {
        Set<Description> described = new LinkedHashSet<>();
        for (TreeIterator<EObject> all = plan.description().object().eAllContents(); all.hasNext();) {
            described.add(Description.of(all.next()));
        }
        described.addAll(plan.description().many("reusedCreateLine"));
        described.addAll(plan.description().many("reusedCreateColumn"));
        List<Tool> tools = new ArrayList<>();
        described.stream().filter(each -> each.isA("CreateTool") || each.isA("CreateCellTool")).forEach(each -> add(each, "", tools));
        return tools;
    }
}
