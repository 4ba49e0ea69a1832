/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Experience</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the customer feels.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Experience#getEmotion <em>Emotion</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Experience#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Experience#getSatisfaction <em>Satisfaction</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Experience#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getExperience()
 * @model
 * @generated
 */
public interface Experience extends ModelElement {
	/**
	 * Returns the value of the '<em><b>Emotion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * -2 (awful) to +2 (delighted).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emotion</em>' attribute.
	 * @see #setEmotion(Integer)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getExperience_Emotion()
	 * @model
	 * @generated
	 */
	Integer getEmotion();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Experience#getEmotion <em>Emotion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emotion</em>' attribute.
	 * @see #getEmotion()
	 * @generated
	 */
	void setEmotion(Integer value);

	/**
	 * Returns the value of the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer effort score, 1 (easy) to 7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effort</em>' attribute.
	 * @see #setEffort(Double)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getExperience_Effort()
	 * @model
	 * @generated
	 */
	Double getEffort();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Experience#getEffort <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort</em>' attribute.
	 * @see #getEffort()
	 * @generated
	 */
	void setEffort(Double value);

	/**
	 * Returns the value of the '<em><b>Satisfaction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer satisfaction, 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Satisfaction</em>' attribute.
	 * @see #setSatisfaction(Double)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getExperience_Satisfaction()
	 * @model
	 * @generated
	 */
	Double getSatisfaction();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Experience#getSatisfaction <em>Satisfaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Satisfaction</em>' attribute.
	 * @see #getSatisfaction()
	 * @generated
	 */
	void setSatisfaction(Double value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getExperience_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Experience
