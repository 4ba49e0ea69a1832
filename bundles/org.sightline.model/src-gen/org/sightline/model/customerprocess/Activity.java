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
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of a lane.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Activity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#getCustomerTask <em>Customer Task</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#getResourcePool <em>Resource Pool</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#getFixedCost <em>Fixed Cost</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#isMomentOfTruth <em>Moment Of Truth</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#isBestPractice <em>Best Practice</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#getLoop <em>Loop</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#isForCompensation <em>For Compensation</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#getExperience <em>Experience</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#getFailPoints <em>Fail Points</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#getPainPoints <em>Pain Points</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#getProcessBody <em>Process Body</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Activity#getCalledProcess <em>Called Process</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity()
 * @model
 * @generated
 */
public interface Activity extends TimedNode {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.ActivityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sightline.model.customerprocess.ActivityKind
	 * @see #setKind(ActivityKind)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_Kind()
	 * @model
	 * @generated
	 */
	ActivityKind getKind();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Activity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sightline.model.customerprocess.ActivityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActivityKind value);

	/**
	 * Returns the value of the '<em><b>Customer Task</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does for the customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer Task</em>' reference.
	 * @see #setCustomerTask(CustomerTask)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_CustomerTask()
	 * @model resolveProxies="false"
	 * @generated
	 */
	CustomerTask getCustomerTask();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Activity#getCustomerTask <em>Customer Task</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer Task</em>' reference.
	 * @see #getCustomerTask()
	 * @generated
	 */
	void setCustomerTask(CustomerTask value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How customer and provider interact at it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' reference.
	 * @see #setChannel(Channel)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_Channel()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Activity#getChannel <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' reference.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.BusinessSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Systems used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_Systems()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<BusinessSystem> getSystems();

	/**
	 * Returns the value of the '<em><b>Resource Pool</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who does it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resource Pool</em>' reference.
	 * @see #setResourcePool(ResourcePool)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_ResourcePool()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ResourcePool getResourcePool();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Activity#getResourcePool <em>Resource Pool</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource Pool</em>' reference.
	 * @see #getResourcePool()
	 * @generated
	 */
	void setResourcePool(ResourcePool value);

	/**
	 * Returns the value of the '<em><b>Fixed Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of doing it once (BPSim: FixedCost).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixed Cost</em>' attribute.
	 * @see #setFixedCost(Double)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_FixedCost()
	 * @model
	 * @generated
	 */
	Double getFixedCost();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Activity#getFixedCost <em>Fixed Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixed Cost</em>' attribute.
	 * @see #getFixedCost()
	 * @generated
	 */
	void setFixedCost(Double value);

	/**
	 * Returns the value of the '<em><b>Moment Of Truth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it makes or breaks the relation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moment Of Truth</em>' attribute.
	 * @see #setMomentOfTruth(boolean)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_MomentOfTruth()
	 * @model
	 * @generated
	 */
	boolean isMomentOfTruth();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Activity#isMomentOfTruth <em>Moment Of Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moment Of Truth</em>' attribute.
	 * @see #isMomentOfTruth()
	 * @generated
	 */
	void setMomentOfTruth(boolean value);

	/**
	 * Returns the value of the '<em><b>Best Practice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether others should copy it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Best Practice</em>' attribute.
	 * @see #setBestPractice(boolean)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_BestPractice()
	 * @model
	 * @generated
	 */
	boolean isBestPractice();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Activity#isBestPractice <em>Best Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Best Practice</em>' attribute.
	 * @see #isBestPractice()
	 * @generated
	 */
	void setBestPractice(boolean value);

	/**
	 * Returns the value of the '<em><b>Loop</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.LoopKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Repetition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loop</em>' attribute.
	 * @see org.sightline.model.customerprocess.LoopKind
	 * @see #setLoop(LoopKind)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_Loop()
	 * @model
	 * @generated
	 */
	LoopKind getLoop();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Activity#getLoop <em>Loop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loop</em>' attribute.
	 * @see org.sightline.model.customerprocess.LoopKind
	 * @see #getLoop()
	 * @generated
	 */
	void setLoop(LoopKind value);

	/**
	 * Returns the value of the '<em><b>For Compensation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it undoes another activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>For Compensation</em>' attribute.
	 * @see #setForCompensation(boolean)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_ForCompensation()
	 * @model
	 * @generated
	 */
	boolean isForCompensation();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Activity#isForCompensation <em>For Compensation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>For Compensation</em>' attribute.
	 * @see #isForCompensation()
	 * @generated
	 */
	void setForCompensation(boolean value);

	/**
	 * Returns the value of the '<em><b>Experience</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the customer feels at it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experience</em>' containment reference.
	 * @see #setExperience(Experience)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_Experience()
	 * @model containment="true"
	 * @generated
	 */
	Experience getExperience();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Activity#getExperience <em>Experience</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Experience</em>' containment reference.
	 * @see #getExperience()
	 * @generated
	 */
	void setExperience(Experience value);

	/**
	 * Returns the value of the '<em><b>Fail Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.FailPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it can fail.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fail Points</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_FailPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<FailPoint> getFailPoints();

	/**
	 * Returns the value of the '<em><b>Pain Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.PainPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What annoys the customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pain Points</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_PainPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<PainPoint> getPainPoints();

	/**
	 * Returns the value of the '<em><b>Process Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its inside, if it is a sub-process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process Body</em>' containment reference.
	 * @see #setProcessBody(ProcessBody)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_ProcessBody()
	 * @model containment="true"
	 * @generated
	 */
	ProcessBody getProcessBody();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Activity#getProcessBody <em>Process Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process Body</em>' containment reference.
	 * @see #getProcessBody()
	 * @generated
	 */
	void setProcessBody(ProcessBody value);

	/**
	 * Returns the value of the '<em><b>Called Process</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The process it calls.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Called Process</em>' reference.
	 * @see #setCalledProcess(CustomerProcess)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getActivity_CalledProcess()
	 * @model resolveProxies="false"
	 * @generated
	 */
	CustomerProcess getCalledProcess();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Activity#getCalledProcess <em>Called Process</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Called Process</em>' reference.
	 * @see #getCalledProcess()
	 * @generated
	 */
	void setCalledProcess(CustomerProcess value);

} // Activity
