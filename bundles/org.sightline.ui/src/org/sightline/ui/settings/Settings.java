/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.TimeUnit;

/** What a user has set in the preferences, each with its default. Kept between runs. All take effect at once. */
public final class Settings {

    /** Least and most minutes between drafts. */
    public static final List<Integer> DRAFT_MINUTES = List.of(1, 60);

    /** Least and most files that are remembered. */
    public static final List<Integer> RECENT_FILES = List.of(1, 40);

    /** The charts in which a process can be opened, the default first. */
    public static final List<String> CHARTS = List.of("physical", "logical", "architecture", "blueprint", "journey-map");

    /** How a diagram is first shown, the default first: in natural size, as a whole, or at full height from its beginning. */
    public enum FirstSight { NATURAL, WHOLE, HEIGHT }

    /** What helps to draw by hand: the grid shown, snapping to it, and snapping to neighbours, which alone is on by default. */
    public enum DrawingAid { GRID, GRID_SNAP, NEIGHBOUR_SNAP }

    private static final String BUNDLE = "org.sightline.ui";
    private static final String DRAFT = "draftMinutes";
    private static final String RECENT = "rememberedFiles";
    private static final String LIVE = "liveValidation";
    private static final String MUTED = "mutedRules";
    private static final String CHART = "chart";
    private static final String SIGHT = "firstSight";
    private static final String PAPER = "paper";
    private static final String AID = "drawingAid.";
    private static final String CURRENCY = "currency";
    private static final String TIME_UNIT = "timeUnit";
    private static final String COMPANY_RULES = "companyRules";

    private final IEclipsePreferences preferences;

    /** Works on the preferences of this workbench. */
    public Settings() {
        this(InstanceScope.INSTANCE.getNode(BUNDLE));
    }

    /** @param preferences where they are kept */
    public Settings(IEclipsePreferences preferences) {
        this.preferences = preferences;
    }

    /** @return how old a change may get without being in a draft */
    public Duration draftInterval() {
        return Duration.ofMinutes(number(DRAFT, 1, DRAFT_MINUTES));
    }

    /** @param minutes how old a change may get without being in a draft, within {@link #DRAFT_MINUTES} */
    public void draftMinutes(int minutes) {
        put(DRAFT, Integer.toString(minutes));
    }

    /** @return how many files that were opened last are remembered */
    public int rememberedFiles() {
        return number(RECENT, 12, RECENT_FILES);
    }

    /** @param count how many files are remembered, within {@link #RECENT_FILES} */
    public void rememberedFiles(int count) {
        put(RECENT, Integer.toString(count));
    }

    /** @return whether findings follow each edit; otherwise only when they are asked for */
    public boolean validatesLive() {
        return preferences.getBoolean(LIVE, true);
    }

    /** @param isWanted whether findings follow each edit */
    public void validateLive(boolean isWanted) {
        put(LIVE, Boolean.toString(isWanted));
    }

    /** @return the ids of the rules whose findings this workbench does not show, in their order */
    public Set<String> mutedRules() {
        Set<String> muted = new TreeSet<>(List.of(preferences.get(MUTED, "").split(" ")));
        muted.remove("");
        return muted;
    }

    /** @param rules ids of the rules whose findings are not to be shown */
    public void muteRules(Set<String> rules) {
        put(MUTED, String.join(" ", new TreeSet<>(rules)));
    }

    /** @return the chart in which a process is opened */
    public String chart() {
        String chart = preferences.get(CHART, CHARTS.get(0));
        return CHARTS.contains(chart) ? chart : CHARTS.get(0);
    }

    /** @param chart one of {@link #CHARTS} */
    public void chart(String chart) {
        put(CHART, chart);
    }

    /** @return how a diagram is first shown */
    public FirstSight firstSight() {
        String name = preferences.get(SIGHT, "");
        return List.of(FirstSight.values()).stream().filter(each -> each.name().equals(name)).findFirst().orElse(FirstSight.NATURAL);
    }

    /** @param sight how a diagram is first shown */
    public void firstSight(FirstSight sight) {
        put(SIGHT, sight.name());
    }

    /**
     * @param aid an aid for drawing by hand
     * @return whether it is on
     */
    public boolean isOn(DrawingAid aid) {
        return preferences.getBoolean(AID + aid, aid == DrawingAid.NEIGHBOUR_SNAP);
    }

    /**
     * @param aid an aid for drawing by hand
     * @param isWanted whether it is on from now on
     */
    public void turn(DrawingAid aid, boolean isWanted) {
        put(AID + aid, Boolean.toString(isWanted));
    }

    /** @return name of the paper of exported PDF files that is offered first; empty if none was chosen */
    public String paper() {
        return preferences.get(PAPER, "");
    }

    /** @param paper name of the paper that is offered first */
    public void paper(String paper) {
        put(PAPER, paper);
    }

    /** @return the currency of new models, a code of ISO 4217 */
    public String currency() {
        return preferences.get(CURRENCY, (String) Literals.PORTFOLIO__CURRENCY.getDefaultValue());
    }

    /** @param code the currency of new models, a code of ISO 4217 */
    public void currency(String code) {
        put(CURRENCY, code);
    }

    /** @return the unit of all times of new models */
    public TimeUnit timeUnit() {
        TimeUnit unit = TimeUnit.getByName(preferences.get(TIME_UNIT, ""));
        return unit == null ? (TimeUnit) Literals.PORTFOLIO__TIME_UNIT.getDefaultValue() : unit;
    }

    /** @param unit the unit of all times of new models */
    public void timeUnit(TimeUnit unit) {
        put(TIME_UNIT, unit.getName());
    }

    /** @return the file of the company's rules for all models, beside those next to each model; empty if there is none */
    public Optional<Path> companyRules() {
        try {
            return Optional.of(preferences.get(COMPANY_RULES, "")).filter(name -> !name.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            // Somebody wrote into the file by hand what can be no name of a file.
            return Optional.empty();
        }
    }

    /** @param file the file of the company's rules for all models; empty for none */
    public void companyRules(Optional<Path> file) {
        put(COMPANY_RULES, file.map(Path::toString).orElse(""));
    }

    /** A number that somebody wrote into the file by hand is brought into its range. */
    private int number(String key, int standard, List<Integer> range) {
        return Math.max(range.get(0), Math.min(range.get(1), preferences.getInt(key, standard)));
    }

    private void put(String key, String value) {
        preferences.put(key, value);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            // What cannot be kept for the next run still holds for this one.
            Platform.getLog(Settings.class).warn(e.getMessage(), e);
        }
    }

    /** @param listener told of each change */
    public void addListener(IPreferenceChangeListener listener) {
        preferences.addPreferenceChangeListener(listener);
    }

    /** @param listener no longer told */
    public void removeListener(IPreferenceChangeListener listener) {
        preferences.removePreferenceChangeListener(listener);
    }
}
