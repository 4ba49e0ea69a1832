/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A company's own rules, from a Complete OCL document such as
 *
 * <pre>
 * context Activity
 * -- severity: warning
 * -- message: The touchpoint {0} has no owner.
 * -- remedy: Enter the team that answers for it as a property "owner".
 * inv OwnedTouchpoint: customerFacing implies properties->exists(key = 'owner')
 * </pre>
 *
 * Each rule is parsed for itself: a mistake in one leaves the others working.
 *
 * @param rules the rules without mistakes
 * @param problems the mistakes, in the order of their places
 */
public record CompanyRules(RuleSet rules, List<RuleProblem> problems) {

    /** What the name of a file of rules ends with. */
    public static final String FILE_ENDING = ".rules.ocl";

    /** Copies the list. */
    public CompanyRules {
        problems = List.copyOf(problems);
    }

    /**
     * @param file a file of rules in UTF-8, with or without a byte-order mark
     * @return its rules and the mistakes in it
     * @throws IOException if the file cannot be read or is no UTF-8
     */
    public static CompanyRules read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes)).toString();
        return new CompanyRulesReader(file, text).read();
    }

    /**
     * @param model a model file
     * @return the file beside it whose rules hold for it; it need not exist
     */
    public static Path fileBeside(Path model) {
        String name = model.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return model.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + FILE_ENDING);
    }
}
