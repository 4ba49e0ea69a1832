/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Binomial Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Number of successes in independent trials.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.BinomialDistribution#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.BinomialDistribution#getTrials <em>Trials</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getBinomialDistribution()
 * @model
 * @generated
 */
public interface BinomialDistribution extends DistributionParameter {
	/**
	 * Returns the value of the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability of a success.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probability</em>' attribute.
	 * @see #setProbability(double)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getBinomialDistribution_Probability()
	 * @model
	 * @generated
	 */
	double getProbability();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.BinomialDistribution#getProbability <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probability</em>' attribute.
	 * @see #getProbability()
	 * @generated
	 */
	void setProbability(double value);

	/**
	 * Returns the value of the '<em><b>Trials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of trials.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trials</em>' attribute.
	 * @see #setTrials(int)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getBinomialDistribution_Trials()
	 * @model
	 * @generated
	 */
	int getTrials();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.BinomialDistribution#getTrials <em>Trials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trials</em>' attribute.
	 * @see #getTrials()
	 * @generated
	 */
	void setTrials(int value);

} // BinomialDistribution
