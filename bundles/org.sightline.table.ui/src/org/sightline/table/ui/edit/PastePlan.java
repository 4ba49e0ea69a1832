/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.table.ui.clip.TextBlock;
import org.sightline.table.ui.edit.CellArea.Place;
import org.sightline.table.ui.value.Reading;

/**
 * What pasting texts into cells would do: all changes, or all problems. Nothing is changed by making a plan, and nothing may be pasted while
 * there are problems.
 *
 * @param changes of cells whose value would be another one
 * @param problems of cells that cannot take their text
 * @param <C> a change of a cell
 */
public record PastePlan<C>(List<C> changes, List<CellProblem> problems) {

    /** Copies the lists. */
    public PastePlan {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /**
     * Plans to paste a block. One text goes into all selected cells; a block is repeated over a selection that it fits into several times without
     * rest, and otherwise goes to the right and down from the upmost left cell. A cell that cannot be edited is no problem if it has that text.
     *
     * @param block what is on the clipboard, not empty
     * @param selected the selected cells, one at least
     * @param target all cells
     * @param <C> a change of a cell
     * @return the plan
     */
    public static <C> PastePlan<C> of(TextBlock block, CellArea selected, PasteTarget<C> target) {
        List<C> changes = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>();
        int top = selected.top();
        int left = selected.left();
        for (Place each : places(block, selected)) {
            String text = block.at(each.row() - top, each.column() - left);
            if (each.row() >= target.height() || each.column() >= target.width()) {
                problems.add(beyond(each, selected, text, target));
                break;
            }
            put(text, each, target, changes, problems);
        }
        return new PastePlan<>(changes, problems);
    }

    /**
     * Plans to put a text into cells, each of which knows best what it means there.
     *
     * @param text a text; blank to clear the cells, of which those that cannot be edited are left out then
     * @param selected the cells
     * @param target all cells
     * @param <C> a change of a cell
     * @return the plan
     */
    public static <C> PastePlan<C> clear(String text, CellArea selected, PasteTarget<C> target) {
        List<C> changes = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>();
        for (Place each : selected.cells()) {
            if (target.refusal(each.row(), each.column()).isEmpty()) {
                put(text, each, target, changes, problems);
            }
        }
        return new PastePlan<>(changes, problems);
    }

    /**
     * Plans to fill each selected column with the text of its upmost selected cell.
     *
     * @param selected the cells
     * @param target all cells
     * @param <C> a change of a cell
     * @return the plan
     */
    public static <C> PastePlan<C> fillDown(CellArea selected, PasteTarget<C> target) {
        List<C> changes = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>();
        Map<Integer, Integer> tops = selected.tops();
        for (Place each : selected.cells()) {
            int first = tops.get(each.column());
            if (first != each.row()) {
                put(target.text(first, each.column()), each, target, changes, problems);
            }
        }
        return new PastePlan<>(changes, problems);
    }

    private static List<Place> places(TextBlock block, CellArea selected) {
        boolean isOne = block.height() == 1 && block.width() == 1;
        boolean isFull = selected.cells().size() == selected.height() * selected.width();
        boolean fits = isFull && selected.height() % block.height() == 0 && selected.width() % block.width() == 0;
        if (isOne || fits) {
            return selected.cells().stream().sorted(Comparator.comparingInt(Place::row).thenComparingInt(Place::column)).toList();
        }
        List<Place> places = new ArrayList<>();
        int top = selected.top();
        int left = selected.left();
        for (int row = 0; row < block.height(); row++) {
            for (int column = 0; column < block.width(); column++) {
                places.add(new Place(top + row, left + column));
            }
        }
        return places;
    }

    private static <C> CellProblem beyond(Place place, CellArea selected, String text, PasteTarget<C> target) {
        int row = Math.min(place.row(), target.height() - 1);
        int column = Math.min(place.column(), target.width() - 1);
        return target.problem(row, column, text, CellEdits.TEXTS.get(place.row() >= target.height() ? "problem_rows" : "problem_columns",
                target.height() - selected.top(), target.width() - selected.left()));
    }

    private static <C> void put(String text, Place place, PasteTarget<C> target, List<C> changes, List<CellProblem> problems) {
        Optional<String> refusal = target.refusal(place.row(), place.column());
        if (refusal.isPresent()) {
            if (!text.strip().equals(target.text(place.row(), place.column()).strip())) {
                problems.add(target.problem(place.row(), place.column(), text, refusal.get()));
            }
            return;
        }
        Reading reading = target.read(place.row(), place.column(), text);
        if (reading.problem().isPresent()) {
            problems.add(target.problem(place.row(), place.column(), text, reading.problem().get()));
        } else {
            target.change(place.row(), place.column(), reading.value()).ifPresent(changes::add);
        }
    }
}
