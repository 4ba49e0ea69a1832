/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Message Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that passes between customer and provider, or between organisations.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.MessageFlow#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.MessageFlow#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.MessageFlow#getCarries <em>Carries</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getMessageFlow()
 * @model
 * @generated
 */
public interface MessageFlow extends Flow {
	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it passes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getMessageFlow_Channel()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.MessageFlow#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Initiator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.Initiator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who starts the interaction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initiator</em>' attribute.
	 * @see org.sightline.model.customerprocess.Initiator
	 * @see #setInitiator(Initiator)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getMessageFlow_Initiator()
	 * @model
	 * @generated
	 */
	Initiator getInitiator();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.MessageFlow#getInitiator <em>Initiator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initiator</em>' attribute.
	 * @see org.sightline.model.customerprocess.Initiator
	 * @see #getInitiator()
	 * @generated
	 */
	void setInitiator(Initiator value);

	/**
	 * Returns the value of the '<em><b>Carries</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.CarriedKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it carries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carries</em>' attribute.
	 * @see org.sightline.model.customerprocess.CarriedKind
	 * @see #setCarries(CarriedKind)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getMessageFlow_Carries()
	 * @model
	 * @generated
	 */
	CarriedKind getCarries();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.MessageFlow#getCarries <em>Carries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carries</em>' attribute.
	 * @see org.sightline.model.customerprocess.CarriedKind
	 * @see #getCarries()
	 * @generated
	 */
	void setCarries(CarriedKind value);

} // MessageFlow
