/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Gives the segments in the channels of one direction their tracks.
 *
 * <p>Precondition: places on layers and rows are set; for channels between layers also the y coordinates. Postcondition: tracks are set
 * and counted on the axis; segments of one channel overlap in no track.
 */
final class ChannelTracks {

    private final Draft draft;
    private final Axis axis;
    private final boolean horizontal;

    /**
     * @param axis the axis that the channels lie on
     * @param horizontal whether the channels' segments are horizontal
     */
    ChannelTracks(Draft draft, Axis axis, boolean horizontal) {
        this.draft = draft;
        this.axis = axis;
        this.horizontal = horizontal;
    }

    /**
     * @param along where along a channel the segment that crosses it lies
     * @param gap least room between two segments of one track
     */
    void run(ToDoubleFunction<Segment> along, double gap) {
        List<List<Strip>> channels = new ArrayList<>();
        for (int line = 0; line < axis.size.length; line++) {
            channels.add(new ArrayList<>(0));
        }
        for (Link link : draft.links) {
            for (Segment segment : link.segments) {
                if (segment.horizontal == horizontal && axis.channel(segment.line)) {
                    Segment in = segment.before();
                    Segment out = segment.after();
                    channels.get(segment.line).add(new Strip(segment, along.applyAsDouble(in), Integer.signum(in.from - in.to),
                        along.applyAsDouble(out), Integer.signum(out.to - out.from)));
                }
            }
        }
        for (int line = 0; line < channels.size(); line++) {
            List<Strip> strips = channels.get(line);
            axis.tracks(line, new TrackOrder(strips, gap).run());
            strips.forEach(strip -> strip.segment.slot = strip.track);
        }
    }
}
