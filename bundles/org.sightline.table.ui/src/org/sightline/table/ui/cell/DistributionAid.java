/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.editing.intake.TimeConversion;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.grid.GridTheme;
import org.sightline.table.ui.value.CellType;
import org.sightline.table.ui.value.DistributionText;
import org.sightline.table.ui.value.Numbers;
import org.sightline.table.ui.value.Quantity;
import org.sightline.table.ui.value.Reading;
import org.sightline.ui.distribution.DistributionPlot;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.voice.SpokenName;

/** A constant or distribution by its kind and its numbers, with its shape. In step with the text in the cell, whichever of them is edited. */
final class DistributionAid extends CellAid {

    private static final MessageBundle TEXTS = MessageBundle.of(DistributionAid.class);
    private static final int PLOT_WIDTH = 250;
    private static final int PLOT_HEIGHT = 90;
    private static final int NUMBER_WIDTH = 70;

    private final EObject owner;
    private final CellType type;
    private final Consumer<String> changed;
    private final List<Text> numbers = new ArrayList<>();
    private Combo kind;
    private Composite fields;
    private DistributionPlot plot;
    private ParameterValue value;
    private boolean isFilling;

    /**
     * @param owner the element whose value is edited
     * @param type reads and writes its values
     * @param changed told of the value as text when it is edited here
     */
    DistributionAid(Composite parent, GridTheme theme, EObject owner, CellType type, Consumer<String> changed) {
        super(parent, theme);
        this.owner = owner;
        this.type = type;
        this.changed = changed;
    }

    @Override
    void fill(Composite body) {
        kind = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        kind.setItems(DistributionText.kinds().stream().map(ElementTexts::type).toArray(String[]::new));
        kind.setToolTipText(TEXTS.get("distribution_kind"));
        SpokenName.give(kind, () -> TEXTS.get("distribution_kind"));
        kind.addListener(SWT.Selection, event -> choose(DistributionText.kinds().get(kind.getSelectionIndex())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        fields = new Composite(body, SWT.NONE);
        fields.setBackground(theme().color(LookColor.RAISED));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        plot = new DistributionPlot(body);
        plot.control().setBackground(theme().color(LookColor.RAISED));
        plot.control().setForeground(theme().color(LookColor.QUIET));
        GridDataFactory.fillDefaults().grab(true, true).hint(PLOT_WIDTH, PLOT_HEIGHT).applyTo(plot.control());
    }

    @Override
    boolean isHelpful() {
        return true;
    }

    @Override
    void typed(String text) {
        Reading reading = type.read(owner, text);
        if (reading.problem().isEmpty() && reading.value() instanceof ParameterValue read) {
            show(read, true);
        }
    }

    /** A new kind begins with numbers around the former mean. */
    private void choose(EClass wanted) {
        Double mean = value == null ? null : value.getExpectedValue();
        ParameterValue made = StartValues.of(wanted, mean == null || mean <= 0 ? 1 : mean);
        show(made, true);
        changed.accept(type.write(owner, made));
    }

    private void show(ParameterValue shown, boolean withFields) {
        boolean isOtherKind = value == null || value.eClass() != shown.eClass();
        value = shown;
        kind.select(DistributionText.kinds().indexOf(shown.eClass()));
        if (withFields) {
            fillFields(isOtherKind);
        }
        plot.show(Optional.of(shown), type.quantity().unit(owner));
    }

    private void fillFields(boolean isOtherKind) {
        List<EAttribute> attributes = value.eClass().getEAttributes().stream().filter(each -> value.eGet(each) instanceof Number).toList();
        isFilling = true;
        if (isOtherKind) {
            for (Control each : fields.getChildren()) {
                each.dispose();
            }
            numbers.clear();
            GridLayoutFactory.fillDefaults().numColumns(Math.max(1, attributes.size())).spacing(6, 2).applyTo(fields);
            attributes.forEach(each -> label(title(each)));
            attributes.forEach(this::number);
        }
        for (int i = 0; i < attributes.size(); i++) {
            String text = Numbers.exact(((Number) value.eGet(attributes.get(i))).doubleValue());
            if (!numbers.get(i).isFocusControl()) {
                numbers.get(i).setText(text);
            }
        }
        isFilling = false;
        show(Optional.empty());
    }

    private String title(EAttribute number) {
        String unit = type.quantity() == Quantity.TIME && TimeConversion.isTime(number) ? type.quantity().unit(owner) : "";
        return unit.isEmpty() ? ElementTexts.feature(number) : TEXTS.get("distribution_number", ElementTexts.feature(number), unit);
    }

    private void label(String text) {
        Label label = new Label(fields, SWT.NONE);
        label.setText(text);
        label.setForeground(theme().color(LookColor.QUIET));
        label.setBackground(theme().color(LookColor.RAISED));
    }

    private void number(EAttribute attribute) {
        Text field = new Text(fields, SWT.BORDER | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(field);
        SpokenName.give(field, () -> title(attribute));
        field.addListener(SWT.Modify, event -> edited());
        numbers.add(field);
    }

    /** Whatever is typed into the number fields becomes the text of the cell, which tells what is wrong with it. */
    private void edited() {
        if (isFilling) {
            return;
        }
        List<String> typed = numbers.stream().map(each -> each.getText().strip()).toList();
        String text = value instanceof FloatingParameter ? typed.get(0)
                : DistributionText.write(value).replaceAll("\\(.*", "") + "(" + String.join("; ", typed) + ")";
        Reading reading = type.read(owner, text);
        if (reading.problem().isEmpty() && reading.value() instanceof ParameterValue read) {
            show(read, false);
            changed.accept(type.write(owner, read));
        } else {
            changed.accept(text);
        }
    }
}
