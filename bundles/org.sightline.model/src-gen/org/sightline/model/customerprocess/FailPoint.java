/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fail Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place where the service can fail, as the customer feels it; rated as in a failure mode and effects analysis.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.FailPoint#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.FailPoint#getOccurrence <em>Occurrence</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.FailPoint#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.FailPoint#getDetection <em>Detection</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.FailPoint#getRecovery <em>Recovery</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.FailPoint#getCause <em>Cause</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.FailPoint#getRiskPriority <em>Risk Priority</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getFailPoint()
 * @model
 * @generated
 */
public interface FailPoint extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the customer feels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see #setEffect(String)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFailPoint_Effect()
	 * @model
	 * @generated
	 */
	String getEffect();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.FailPoint#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(String value);

	/**
	 * Returns the value of the '<em><b>Occurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often, 1 (hardly ever) to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occurrence</em>' attribute.
	 * @see #setOccurrence(Integer)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFailPoint_Occurrence()
	 * @model
	 * @generated
	 */
	Integer getOccurrence();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.FailPoint#getOccurrence <em>Occurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occurrence</em>' attribute.
	 * @see #getOccurrence()
	 * @generated
	 */
	void setOccurrence(Integer value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How bad, 1 to 10 (the worst).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(Integer)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFailPoint_Severity()
	 * @model
	 * @generated
	 */
	Integer getSeverity();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.FailPoint#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Integer value);

	/**
	 * Returns the value of the '<em><b>Detection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How likely it stays undetected, 1 to 10 (always).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detection</em>' attribute.
	 * @see #setDetection(Integer)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFailPoint_Detection()
	 * @model
	 * @generated
	 */
	Integer getDetection();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.FailPoint#getDetection <em>Detection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detection</em>' attribute.
	 * @see #getDetection()
	 * @generated
	 */
	void setDetection(Integer value);

	/**
	 * Returns the value of the '<em><b>Recovery</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the recovery begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery</em>' reference.
	 * @see #setRecovery(FlowNode)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFailPoint_Recovery()
	 * @model resolveProxies="false"
	 * @generated
	 */
	FlowNode getRecovery();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.FailPoint#getRecovery <em>Recovery</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery</em>' reference.
	 * @see #getRecovery()
	 * @generated
	 */
	void setRecovery(FlowNode value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its root cause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' reference.
	 * @see #setCause(Cause)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFailPoint_Cause()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Cause getCause();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.FailPoint#getCause <em>Cause</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' reference.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(Cause value);

	/**
	 * Returns the value of the '<em><b>Risk Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Occurrence times severity times detection; absent if one is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk Priority</em>' attribute.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getFailPoint_RiskPriority()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Integer getRiskPriority();

} // FailPoint
