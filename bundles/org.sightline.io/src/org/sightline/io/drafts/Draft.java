/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.drafts;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What was open and not saved, as a file of the user's state folder tells it.
 *
 * @param place where the draft lies
 * @param session which opened document it belongs to: several drafts of one session are editions of the same
 * @param file the model file that it is about; need not be there any more
 * @param written when it was written
 * @param reason why
 * @param basedOn when the model file had last been changed as far as the program knew then; empty if it was not there
 * @param owner the program that had it open
 */
public record Draft(Path place, String session, Path file, Instant written, DraftReason reason, Optional<Instant> basedOn, DraftOwner owner) {
}
