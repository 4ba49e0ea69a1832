/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;

import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.view.DerivedView;
import org.sightline.model.view.Join;
import org.sightline.model.view.ShownNode;
import org.sightline.model.view.Stretch;

import com.google.gson.stream.JsonWriter;

/** A customer view as JSON. */
final class ViewJson {

    private ViewJson() {
    }

    static void write(DerivedView view, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("process").value(view.process().getName());
        json.name("as").value(view.form().getLiteral());
        json.name("elements").beginArray();
        for (ShownNode shown : view.nodes()) {
            write(shown, json);
        }
        json.endArray();
        json.name("flows").beginArray();
        for (Flow flow : view.flows()) {
            write(flow, json);
        }
        json.endArray();
        json.name("joins").beginArray();
        for (Join join : view.joins()) {
            json.beginObject();
            json.name("source").value(join.source().getId());
            json.name("target").value(join.target().getId());
            json.endObject();
        }
        json.endArray();
        json.name("hiddenStretches").beginArray();
        for (Stretch stretch : view.hiddenStretches()) {
            write(stretch, json);
        }
        json.endArray();
        writeNamed("systems", view.systems(), json);
        writeNamed("units", view.units(), json);
        json.endObject();
    }

    private static void write(ShownNode shown, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("id").value(shown.node().getId());
        json.name("type").value(shown.node().eClass().getName());
        json.name("name").value(shown.node().getName());
        json.name("lane").value(shown.lane());
        json.name("phase").value(shown.phase());
        json.name("customerFacing").value(shown.node().isCustomerFacing());
        json.endObject();
    }

    private static void write(Flow flow, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("id").value(flow.getId());
        json.name("type").value(flow.eClass().getName());
        json.name("source").value(flow.getSource().getId());
        json.name("target").value(flow.getTarget().getId());
        json.endObject();
    }

    private static void write(Stretch stretch, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("source").value(stretch.source().getId());
        json.name("target").value(stretch.target().getId());
        json.name("lanes").beginArray();
        for (Lane lane : stretch.lanes()) {
            json.value(lane.getName());
        }
        json.endArray();
        json.name("minutes").value(rounded(stretch.expectedMinutes()));
        json.endObject();
    }

    /* Sums of doubles end in noise; a millionth of a minute is none of it. */
    private static Double rounded(Double minutes) {
        return minutes == null ? null : Math.round(minutes * 1e6) / 1e6;
    }

    private static void writeNamed(String member, Iterable<? extends NamedElement> elements, JsonWriter json) throws IOException {
        json.name(member).beginArray();
        for (NamedElement element : elements) {
            json.beginObject();
            json.name("id").value(element.getId());
            json.name("name").value(element.getName());
            json.endObject();
        }
        json.endArray();
    }
}
