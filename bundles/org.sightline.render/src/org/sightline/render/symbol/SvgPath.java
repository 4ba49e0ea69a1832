/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.symbol;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import org.sightline.viewpoint.messages.Messages;

/** Reads SVG's path data, all commands. Arcs become cubic curves (W3C, SVG 1.1, appendix F.6). */
final class SvgPath {

    private static final Messages TEXTS = Messages.of(SvgPath.class);

    private final Path2D path = new Path2D.Double();
    private final String data;
    private final Matcher numbers;
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char previous = ' ';

    private SvgPath(String data) {
        this.data = data;
        numbers = SvgNumbers.NUMBER.matcher(data);
    }

    /**
     * @param data path data
     * @return the path
     * @throws IllegalArgumentException if they are broken
     */
    static Path2D parse(String data) {
        SvgPath reader = new SvgPath(data);
        reader.read();
        return reader.path;
    }

    private void read() {
        char command = ' ';
        for (skip(); at < data.length(); skip()) {
            char next = data.charAt(at);
            if (Character.isLetter(next)) {
                command = next;
                at++;
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
            run(command);
            previous = Character.toUpperCase(command);
            command = previous == 'Z' ? ' ' : command;
        }
    }

    private void run(char command) {
        double dx = Character.isLowerCase(command) ? x : 0;
        double dy = Character.isLowerCase(command) ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> moveTo(dx + number(), dy + number());
            case 'L' -> lineTo(dx + number(), dy + number());
            case 'H' -> lineTo(dx + number(), y);
            case 'V' -> lineTo(x, dy + number());
            case 'C' -> curveTo(dx + number(), dy + number(), dx + number(), dy + number(), dx + number(), dy + number());
            case 'S' -> curveTo(reflected("CS", x, controlX), reflected("CS", y, controlY), dx + number(), dy + number(), dx + number(),
                    dy + number());
            case 'Q' -> quadTo(dx + number(), dy + number(), dx + number(), dy + number());
            case 'T' -> quadTo(reflected("QT", x, controlX), reflected("QT", y, controlY), dx + number(), dy + number());
            case 'A' -> arcTo(number(), number(), number(), flag(), flag(), dx + number(), dy + number());
            case 'Z' -> close();
            default -> throw broken();
        }
    }

    private double reflected(String curves, double end, double control) {
        return curves.indexOf(previous) < 0 ? end : 2 * end - control;
    }

    private void moveTo(double toX, double toY) {
        path.moveTo(toX, toY);
        startX = toX;
        startY = toY;
        arrive(toX, toY, toX, toY);
    }

    private void lineTo(double toX, double toY) {
        requireStart();
        path.lineTo(toX, toY);
        arrive(toX, toY, toX, toY);
    }

    private void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
        requireStart();
        path.curveTo(x1, y1, x2, y2, toX, toY);
        arrive(x2, y2, toX, toY);
    }

    private void quadTo(double x1, double y1, double toX, double toY) {
        requireStart();
        path.quadTo(x1, y1, toX, toY);
        arrive(x1, y1, toX, toY);
    }

    private void arcTo(double rx, double ry, double degrees, boolean large, boolean sweep, double toX, double toY) {
        requireStart();
        for (double[] each : SvgArc.curves(x, y, rx, ry, degrees, large, sweep, toX, toY)) {
            path.curveTo(each[0], each[1], each[2], each[3], each[4], each[5]);
        }
        arrive(toX, toY, toX, toY);
    }

    private void close() {
        requireStart();
        path.closePath();
        arrive(startX, startY, startX, startY);
    }

    private void arrive(double viaX, double viaY, double toX, double toY) {
        controlX = viaX;
        controlY = viaY;
        x = toX;
        y = toY;
    }

    private void requireStart() {
        if (path.getCurrentPoint() == null) {
            throw broken();
        }
    }

    private double number() {
        skip();
        if (!numbers.find(at) || numbers.start() != at) {
            throw broken();
        }
        at = numbers.end();
        return Double.parseDouble(numbers.group());
    }

    private boolean flag() {
        skip();
        if (at >= data.length() || data.charAt(at) != '0' && data.charAt(at) != '1') {
            throw broken();
        }
        return data.charAt(at++) == '1';
    }

    private void skip() {
        while (at < data.length() && (data.charAt(at) <= ' ' || data.charAt(at) == ',')) {
            at++;
        }
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException(TEXTS.get("symbol_path", at + 1));
    }
}
