/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sightline.io.RefusedInputException;
import org.sightline.io.bpmn.BpmnImport;
import org.sightline.io.bpmn.BpmnImportOptions;
import org.sightline.io.bpmn.BpmnImporter;
import org.sightline.io.bpmn.CustomerCandidate;
import org.sightline.io.bpmn.ImportNote;
import org.sightline.model.messages.MessageBundle;

/** BPMN 2.0 of any tool. */
final class BpmnFormat implements ImportFormat {

    private static final MessageBundle TEXTS = MessageBundle.of(BpmnFormat.class);

    @Override
    public String title() {
        return TEXTS.get("format_bpmn");
    }

    @Override
    public String pattern() {
        return "*.bpmn;*.bpmn2;*.bpmn20.xml;*.xml";
    }

    @Override
    public boolean claims(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".bpmn") || lower.endsWith(".bpmn2") || lower.endsWith(".xml");
    }

    @Override
    public Imported read(Path file, List<CustomerCandidate> customers) throws RefusedInputException {
        BpmnImport read = new BpmnImporter().read(file, new BpmnImportOptions(customers.stream().map(BpmnFormat::key).toList()));
        return new Imported(read.portfolio(), read.notes().stream().map(BpmnFormat::remark).toList(), read.candidates());
    }

    private static String key(CustomerCandidate candidate) {
        return candidate.bpmnId().isEmpty() ? candidate.name() : candidate.bpmnId();
    }

    private static Imported.Remark remark(ImportNote note) {
        return new Imported.Remark(TEXTS.get("remark_" + note.kind().name()), note.line(), note.message());
    }
}
