/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Makes the ids of imported elements: name-based UUIDs (version 3, as {@link UUID#nameUUIDFromBytes}) of the ids in the
 * BPMN file, so that importing a file again gives the same ids and imports of two versions of it can be compared. Unique
 * within one import even where the file uses an id twice.
 */
final class NameBasedIds {

    private static final long VERSION_MASK = 0xffff_ffff_ffff_0fffL;
    private static final long VERSION_3 = 0x3000L;
    private static final long VARIANT_MASK = 0x3fff_ffff_ffff_ffffL;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;
    /** Stands in no key that comes from an XML file, so that a numbered key never meets another one. */
    private static final char NUMBER_MARK = '\0';

    private final MessageDigest digest;
    private final Map<String, Integer> uses = new HashMap<>();

    NameBasedIds() {
        try {
            digest = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have MD5", e);
        }
    }

    /**
     * @param key what the element is, unique in the file if the file is sound
     * @return its UUID in the usual form of 36 characters, the same for the same key in the same order of calls
     */
    String of(String key) {
        int use = uses.merge(key, 1, Integer::sum);
        return uuid(use == 1 ? key : key + NUMBER_MARK + use);
    }

    private String uuid(String key) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong() & VERSION_MASK | VERSION_3;
        long low = hash.getLong() & VARIANT_MASK | VARIANT_RFC;
        return new UUID(high, low).toString();
    }
}
