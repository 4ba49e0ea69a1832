/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import java.util.Comparator;
import java.util.List;

import org.sightline.model.customerprocess.UserDistribution;
import org.sightline.model.customerprocess.UserDistributionDataPoint;

/**
 * The mean of a distribution that is given by points. Discrete: only the values of the points occur, with probabilities that
 * sum to 1. Continuous: values between the points occur too; the density is in proportion to the straight lines between the
 * points (value, probability), in the order of their values, so that only the ratio of the probabilities matters.
 */
final class UserDistributionMean {

    private static final double TOLERANCE = 1e-6;

    private UserDistributionMean() {
    }

    /** @return the mean, or NaN if a probability is negative or they do not sum to 1 */
    static double discrete(UserDistribution user) {
        double sum = 0;
        double mean = 0;
        for (UserDistributionDataPoint point : user.getDataPoints()) {
            sum += point.getProbability() < 0 ? Double.NaN : point.getProbability();
            mean += point.getProbability() * point.getValue();
        }
        return Math.abs(sum - 1) <= TOLERANCE ? mean : Double.NaN;
    }

    /** @return the mean, or NaN if a probability is negative or there is no area under the lines */
    static double continuous(UserDistribution user) {
        List<UserDistributionDataPoint> points = user.getDataPoints().stream()
            .sorted(Comparator.comparingDouble(UserDistributionDataPoint::getValue)).toList();
        double area = 0;
        double moment = 0;
        for (int i = 1; i < points.size(); i++) {
            double left = points.get(i - 1).getValue();
            double right = points.get(i).getValue();
            double leftHeight = points.get(i - 1).getProbability();
            double rightHeight = points.get(i).getProbability();
            area += leftHeight < 0 || rightHeight < 0 ? Double.NaN : (right - left) * (leftHeight + rightHeight) / 2;
            moment += (right - left) * (left * (2 * leftHeight + rightHeight) + right * (leftHeight + 2 * rightHeight)) / 6;
        }
        return area > 0 ? moment / area : Double.NaN;
    }
}
