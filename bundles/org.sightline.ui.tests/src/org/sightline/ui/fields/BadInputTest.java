/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.model.ModelReader;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.ExampleFile;

/**
 * Whatever is typed or pasted into a field of whatever kind of element: it becomes a value that is shown, saved and read again, or it is refused
 * with a reason and the model stays as it was.
 */
class BadInputTest {

    private static final Set<FieldKind> TYPED = EnumSet.of(FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.CURRENCY, FieldKind.DATE, FieldKind.PERCENT,
            FieldKind.WORDS, FieldKind.TAGS);

    static final List<String> ODD_TEXTS = List.of("", " ", "\t", "soon", "-1", "1e999", "NaN", "Infinity", "1,5", "1.2.3", "99999999999999999999",
            "101 %", "2026-02-30", "31.3.2026", "24:00", "25:61", "8:5", "http://", "java\u0000script", "\u0007", "a\nb", "\ud83d\udca5", "\ud800", "<&\"'>",
            "x".repeat(100_000));

    @TempDir
    private Path folder;
    private ModelDocument document;

    @BeforeEach
    void open() throws Exception {
        document = ModelDocument.open(ExampleFile.copyTo(folder));
    }

    private List<PropertyField> fields() {
        return ExampleFields.of(document, TYPED);
    }

    @Test
    void anyText_isAValueOrHasAReason() {
        Map<FieldKind, Integer> refused = new EnumMap<>(FieldKind.class);
        for (PropertyField field : fields()) {
            for (String typed : ODD_TEXTS) {
                String what = field.element().eClass().getName() + " " + field.label() + ": " + typed.substring(0, Math.min(20, typed.length()));
                if (field.problem(typed).isPresent()) {
                    assertFalse(field.problem(typed).get().isBlank(), what);
                    refused.merge(field.kind(), 1, Integer::sum);
                    assertUnchangedBy(field, typed, what);
                } else {
                    assertTakenAndUndone(field, typed, what);
                }
            }
        }
        assertEquals(TYPED, refused.keySet(), "each kind of field refuses something");
    }

    private void assertUnchangedBy(PropertyField field, String typed, String what) {
        String before = field.text();
        enter(field, typed);
        assertEquals(before, field.text(), what);
        assertEquals(0, document.domain().getCommandStack().position(), what);
    }

    private void assertTakenAndUndone(PropertyField field, String typed, String what) {
        String before = field.text();
        enter(field, typed);
        assertTrue(field.problem(field.text()).isEmpty(), what + " is shown as " + field.text());
        if (document.domain().getCommandStack().canUndo()) {
            document.domain().getCommandStack().undo();
        }
        assertEquals(before, field.text(), what);
        assertFalse(document.isDirty(), what);
    }

    private static void enter(PropertyField field, String typed) {
        if (field.feature().isMany()) {
            field.typeWords(typed);
        } else {
            field.type(typed);
        }
    }

    @Test
    void allThatIsTaken_isSavedAndReadAgain() throws Exception {
        List<String> taken = new ArrayList<>();
        List<PropertyField> fields = fields();
        for (int i = 0; i < fields.size(); i++) {
            PropertyField field = fields.get(i);
            String typed = ODD_TEXTS.get(i % (ODD_TEXTS.size() - 1));
            if (field.problem(typed).isEmpty()) {
                enter(field, typed);
            }
            taken.add(field.text().replaceAll("\\R", "\n"));
        }
        document.save();

        document = ModelDocument.open(document.file());

        assertTrue(ModelReader.read(document.file()).warnings().isEmpty());
        assertEquals(taken, fields().stream().map(each -> each.text().replaceAll("\\R", "\n")).toList());
    }
}
