/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.sightline.model.edit.ElementLabels;

/** Beside a table the outline shows the model, and both select the same element. */
class TableOutlineTest extends TableTest {

    @Test
    void outline_isTheModelAndSelectsTheSameElement() throws Exception {
        TablePage page = openExample("steps");
        view(IPageLayout.ID_OUTLINE, ContentOutline.class);
        Tree outline = user.find(content(), Tree.class,
                each -> each.getItemCount() == 1 && each.getItem(0).getText().equals("Office supplies for business customers"));
        click(page, "Search the web shop", "Channel");
        assertEquals(List.of("Search the web shop"), Arrays.stream(outline.getSelection()).map(TreeItem::getText).toList());
        TreeItem next = outline.getSelection()[0].getParentItem().getItem(4);
        user.click(outline, next.getBounds());
        assertEquals(List.of(next.getText()), page.table().selectedLines().stream().map(each -> ElementLabels.text(each.element())).toList());
    }
}
