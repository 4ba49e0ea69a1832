/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.about;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sightline.app.problems.PlatformFacts;
import org.sightline.app.shipped.ShippedFiles;
import org.sightline.model.messages.MessageBundle;

/** Name, version and licence of the product, the parts by others with their licences, and the versions of everything, to be copied. */
final class AboutDialog extends Dialog {

    private static final MessageBundle TEXTS = MessageBundle.of(AboutDialog.class);
    private static final int MARK = 64;
    private static final int WIDTH = 820;
    private static final int HEIGHT = 320;

    AboutDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("about_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        head(area);
        TabFolder tabs = new TabFolder(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tabs);
        tab(tabs, "about_parts").setControl(parts(tabs));
        tab(tabs, "about_licence").setControl(text(tabs, read(ShippedFiles.LICENCE)));
        tab(tabs, "about_details").setControl(text(tabs, PlatformFacts.details()));
        return area;
    }

    private void head(Composite area) {
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(head);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), head);
        var mark = resources.create(ImageDescriptor.createFromURL(AboutDialog.class.getResource("/branding/sightline-128.png")));
        Composite picture = new Composite(head, SWT.NONE);
        picture.addListener(SWT.Paint, event -> {
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(mark, 0, 0, mark.getBounds().width, mark.getBounds().height, 0, 0, MARK, MARK);
        });
        GridDataFactory.fillDefaults().hint(MARK, MARK).applyTo(picture);
        Composite words = new Composite(head, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(words);
        Label name = new Label(words, SWT.NONE);
        name.setText(TEXTS.get("about_name", PlatformFacts.version()));
        name.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(5).setStyle(SWT.BOLD)));
        new Label(words, SWT.NONE).setText(TEXTS.get("about_purpose"));
        new Label(words, SWT.NONE).setText(TEXTS.get("about_copyright"));
    }

    private static TabItem tab(TabFolder tabs, String key) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(TEXTS.get(key));
        return tab;
    }

    private static Control parts(Composite parent) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        for (String key : List.of("about_part", "about_use", "about_partLicence")) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(TEXTS.get(key));
        }
        for (ThirdParty each : ThirdParty.read(read(ShippedFiles.THIRD_PARTIES))) {
            new TableItem(table, SWT.NONE).setText(new String[] {each.name(), each.use(), each.licence()});
        }
        Stream.of(table.getColumns()).forEach(TableColumn::pack);
        return table;
    }

    private static String read(String file) {
        try {
            return ShippedFiles.text(file);
        } catch (IOException e) {
            Platform.getLog(AboutDialog.class).error(e.getMessage(), e);
            return TEXTS.get("about_missing", file);
        }
    }

    private static Control text(Composite parent, String text) {
        Text field = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        field.setFont(JFaceResources.getTextFont());
        field.setText(text);
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.DETAILS_ID, TEXTS.get("about_copy"), false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.DETAILS_ID) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {PlatformFacts.details()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } else {
            super.buttonPressed(button);
        }
    }
}
