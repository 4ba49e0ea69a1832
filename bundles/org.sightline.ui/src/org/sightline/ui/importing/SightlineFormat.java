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

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.io.bpmn.CustomerCandidate;
import org.sightline.io.model.LoadedModel;
import org.sightline.io.model.ModelReader;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.files.ModelFiles;

/** Models of Sightline itself, to put several into one. */
final class SightlineFormat implements ImportFormat {

    private static final MessageBundle TEXTS = MessageBundle.of(SightlineFormat.class);

    @Override
    public String title() {
        return TEXTS.get("format_sightline");
    }

    @Override
    public String pattern() {
        return "*" + ModelFiles.ENDING;
    }

    @Override
    public boolean claims(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ModelFiles.ENDING);
    }

    @Override
    public Imported read(Path file, List<CustomerCandidate> customers) throws RefusedInputException {
        LoadedModel read = ModelReader.read(file);
        List<Imported.Remark> remarks = read.warnings().stream().map(SightlineFormat::remark).toList();
        EcoreUtil.remove(read.portfolio());
        return new Imported(read.portfolio(), remarks, List.of());
    }

    private static Imported.Remark remark(Problem problem) {
        return new Imported.Remark(TEXTS.get("remark_ADAPTED"), problem.line(), problem.message() + " " + problem.remedy());
    }
}
