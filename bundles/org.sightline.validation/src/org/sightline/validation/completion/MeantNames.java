/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.completion;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.NearNames;
import org.sightline.validation.document.Mistake;
import org.sightline.validation.ocl.OclMistakeException;
import org.sightline.validation.ocl.OclSession;

/**
 * Adds to a mistake the names that somebody may have meant who wrote one that nothing has: of all that could stand there, those that differ
 * in a few letters. Belongs to the thread of its session.
 */
public final class MeantNames {

    private static final MessageBundle TEXTS = MessageBundle.of(MeantNames.class);

    private final OclCompletion completion;

    /** @param session knows the definitions that the expressions use */
    public MeantNames(OclSession session) {
        completion = new OclCompletion(session);
    }

    /**
     * @param context the class on which an expression stands
     * @param expression the expression
     * @param offset where it begins in what the mistake counts its place from
     * @param made the mistake in it
     * @return the mistake, with the names near the unknown one where there are some
     */
    public Mistake mistake(EClass context, String expression, int offset, OclMistakeException made) {
        Mistake mistake = made.mistake();
        int place = mistake.offset() - offset;
        if (made.unknown().isEmpty() || place < 0 || place > expression.length()) {
            return mistake;
        }
        String unknown = made.unknown().get();
        List<String> names = completion.proposals(context, expression, place).stream().map(Proposal::name).filter(each -> !each.equals(unknown)).toList();
        return new Mistake(mistake.offset(), with(mistake.message(), NearNames.of(unknown, names)));
    }

    /**
     * @param message says that nothing has a name
     * @param near the names near that one
     * @return the message, with these names if there are some
     */
    public static String with(String message, List<String> near) {
        List<String> quoted = near.stream().map(each -> TEXTS.get("meant_name", each)).toList();
        return near.isEmpty() ? message : TEXTS.get("meant_names", message, alternatives(quoted));
    }

    private static String alternatives(List<String> names) {
        String last = names.getLast();
        return names.size() == 1 ? last : TEXTS.get("meant_or", String.join(", ", names.subList(0, names.size() - 1)), last);
    }
}
