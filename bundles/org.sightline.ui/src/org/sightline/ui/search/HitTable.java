/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.search;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.find.Hit;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.voice.SpokenName;

/** The texts that were found: element, feature, and the text with the hit marked. */
final class HitTable {

    private static final MessageBundle TEXTS = MessageBundle.of(HitTable.class);

    private final Composite room;
    private final TableViewer table;
    private final ElementImages images;
    private List<Hit> shown = List.of();
    private Hit present;
    private int place;

    /**
     * @param parent where to make it
     * @param chosen told the index of a hit that a person selects
     */
    HitTable(Composite parent, IntConsumer chosen) {
        room = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        room.setLayout(layout);
        table = new TableViewer(room, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        SpokenName.give(table.getTable(), () -> TEXTS.get("find_hits"));
        images = new ElementImages(table.getTable());
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        TableViewerColumn element = column("hits_element", hit -> new StyledString(ElementLabels.text(hit.element())), true);
        layout.setColumnData(element.getColumn(), new ColumnWeightData(32, 120));
        TableViewerColumn feature = column("hits_feature", hit -> new StyledString(ElementTexts.feature(hit.feature())), false);
        layout.setColumnData(feature.getColumn(), new ColumnWeightData(16, 80));
        layout.setColumnData(column("hits_text", hit -> MarkedText.of(hit, hit == present ? place : -1), false).getColumn(), new ColumnWeightData(52, 160));
        table.getTable().addListener(SWT.Selection, event -> chosen.accept(table.getTable().getSelectionIndex()));
    }

    private TableViewerColumn column(String title, Function<Hit, StyledString> text, boolean hasIcon) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(TEXTS.get(title));
        column.setLabelProvider(new StyledCellLabelProvider() {
            @Override
            public void update(ViewerCell cell) {
                Hit hit = (Hit) cell.getElement();
                StyledString styled = text.apply(hit);
                cell.setText(styled.getString());
                cell.setStyleRanges(styled.getStyleRanges());
                cell.setImage(hasIcon ? images.image(hit.element().eClass()) : null);
                super.update(cell);
            }
        });
        return column;
    }

    Control control() {
        return room;
    }

    TableViewer viewer() {
        return table;
    }

    /**
     * @param hits what was found
     * @param current index of the present hit; -1 for none
     * @param currentPlace which place in it is the present one, from 0
     */
    void show(List<Hit> hits, int current, int currentPlace) {
        Hit former = present;
        present = current < 0 ? null : hits.get(current);
        place = currentPlace;
        if (!hits.equals(shown)) {
            shown = hits;
            table.setInput(hits);
        } else {
            table.update(Stream.of(former, present).filter(Objects::nonNull).distinct().toArray(), null);
        }
        table.getTable().setSelection(current);
        table.getTable().showSelection();
    }
}
