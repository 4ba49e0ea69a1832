/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.app.shipped.ShippedFiles;

class ThirdPartyTest {

    @Test
    void lines_areThoseBelowTheHeading() {
        String notices = "# Notices\n\n| component | used for | licence |\n|---|---|---|\n| Thing (`org.thing`) | work | MIT |\n\nEnd.\n";
        assertEquals(List.of(new ThirdParty("Thing (org.thing)", "work", "MIT")), ThirdParty.read(notices));
    }

    @Test
    void namesOfBundles_keepTheirAsterisk() {
        String notices = "|---|---|---|\n| **Platform** (`org.platform.*`) | work | MIT |\n";
        assertEquals(List.of(new ThirdParty("Platform (org.platform.*)", "work", "MIT")), ThirdParty.read(notices));
    }

    @Test
    void shippedNotices_nameTheWorkbenchAndNoGpl() throws IOException {
        List<ThirdParty> parts = ThirdParty.read(ShippedFiles.text(ShippedFiles.THIRD_PARTIES));
        assertTrue(parts.size() > 15, () -> parts.toString());
        assertTrue(parts.stream().noneMatch(part -> part.licence().startsWith("GPL")), () -> parts.toString());
    }
}
