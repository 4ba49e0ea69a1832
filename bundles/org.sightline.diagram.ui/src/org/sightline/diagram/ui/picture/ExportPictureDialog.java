/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.PictureFormat;
import org.sightline.render.pdf.PdfPaper;
import org.sightline.ui.files.FileField;
import org.sightline.ui.settings.Settings;

/** Asks where a picture is to go, what of the diagram it is to show, and what its form asks besides. */
final class ExportPictureDialog extends TitleAreaDialog {

    private static final MessageBundle TEXTS = MessageBundle.of(ExportPictureDialog.class);
    private static final String[] FILTER = {"*.svg", "*.png", "*.pdf"};
    private static final int[] SCALES = {1, 2, 3, 4};

    private final Path proposed;
    private final boolean hasSelection;
    private final Map<PictureFormat, Button> forms = new EnumMap<>(PictureFormat.class);
    private FileField target;
    private Button selectionOnly;
    private Combo scale;
    private Combo paper;
    private Optional<PictureRequest> request = Optional.empty();

    /**
     * @param parent the window
     * @param proposed where it would go if nothing else is said
     * @param hasSelection whether something is selected
     */
    ExportPictureDialog(Shell parent, Path proposed, boolean hasSelection) {
        super(parent);
        this.proposed = proposed;
        this.hasSelection = hasSelection;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("exportPicture_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.get("exportPicture_heading"));
        setMessage(TEXTS.get("exportPicture_message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        target = new FileField(area, TEXTS.get("exportPicture_file"), SWT.SAVE, FILTER, file -> check());
        Composite form = row(area, "exportPicture_form", PictureFormat.values().length);
        for (PictureFormat each : PictureFormat.values()) {
            Button choice = radio(form, "exportPicture_form_" + each.name());
            choice.addListener(SWT.Selection, event -> choose(each));
            forms.put(each, choice);
        }
        Composite what = row(area, "exportPicture_what", 2);
        Button whole = radio(what, "exportPicture_whole");
        whole.setSelection(true);
        selectionOnly = radio(what, "exportPicture_selection");
        selectionOnly.setEnabled(hasSelection);
        scale = choice(area, "exportPicture_scale", scales());
        scale.select(1);
        paper = choice(area, "exportPicture_paper", papers());
        paper.select(preferredPaper());
        target.show(proposed);
        return area;
    }

    private static Composite row(Composite area, String key, int columns) {
        new Label(area, SWT.NONE).setText(TEXTS.get(key));
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(16, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        return row;
    }

    /** The ending of the file's name says the form, so that is what is changed. */
    private void choose(PictureFormat form) {
        target.file().filter(file -> forms.get(form).getSelection()).ifPresent(file -> {
            String name = file.getFileName().toString();
            String stem = format().map(former -> name.substring(0, name.length() - former.ending().length() - 1)).orElse(name);
            target.show(file.resolveSibling(stem + "." + form.ending()));
        });
    }

    private static Button radio(Composite parent, String key) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(TEXTS.get(key));
        return button;
    }

    private static Combo choice(Composite area, String key, List<String> items) {
        new Label(area, SWT.NONE).setText(TEXTS.get(key));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
        return combo;
    }

    private static List<String> scales() {
        List<String> texts = new ArrayList<>();
        for (int each : SCALES) {
            texts.add(TEXTS.get("exportPicture_percent", Integer.toString(each * 100)));
        }
        return texts;
    }

    private static int preferredPaper() {
        String preferred = new Settings().paper();
        return Arrays.stream(PdfPaper.values()).filter(each -> each.name().equals(preferred)).findFirst().orElse(PdfPaper.FIT).ordinal();
    }

    private static List<String> papers() {
        List<String> texts = new ArrayList<>();
        for (PdfPaper each : PdfPaper.values()) {
            texts.add(TEXTS.get("exportPicture_paper_" + each.name()));
        }
        return texts;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("exportPicture_export"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private Optional<PictureFormat> format() {
        return target.file().flatMap(file -> PictureFormat.of(String.valueOf(file.getFileName())));
    }

    /** Says what is wrong with the file's name, and switches off what its form does not ask. */
    private void check() {
        Optional<PictureFormat> format = format();
        Button export = getButton(IDialogConstants.OK_ID);
        if (scale == null || paper == null || export == null) {
            return;
        }
        forms.forEach((each, choice) -> choice.setSelection(format.equals(Optional.of(each))));
        scale.setEnabled(format.equals(Optional.of(PictureFormat.PNG)));
        paper.setEnabled(format.equals(Optional.of(PictureFormat.PDF)));
        setErrorMessage(target.file().isEmpty() ? TEXTS.get("exportPicture_noFile") : format.isEmpty() ? TEXTS.get("exportPicture_noFormat") : null);
        setMessage(target.file().filter(Files::exists).isPresent() ? TEXTS.get("exportPicture_replaces") : TEXTS.get("exportPicture_message"));
        export.setEnabled(format.isPresent());
    }

    @Override
    protected void okPressed() {
        PictureFormat.Settings settings = new PictureFormat.Settings(SCALES[scale.getSelectionIndex()],
                PdfPaper.values()[paper.getSelectionIndex()]);
        request = format().map(format -> new PictureRequest(target.file().orElseThrow(), format, selectionOnly.getSelection(), settings));
        super.okPressed();
    }

    /** @return what is asked for; empty unless the dialog was ended with its default button */
    Optional<PictureRequest> request() {
        return request;
    }
}
