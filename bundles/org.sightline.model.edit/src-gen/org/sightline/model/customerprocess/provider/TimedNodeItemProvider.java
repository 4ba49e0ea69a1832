/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.TimedNode;

/**
 * This is the item provider adapter for a {@link org.sightline.model.customerprocess.TimedNode} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class TimedNodeItemProvider extends FlowNodeItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TimedNodeItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addStandardTimePropertyDescriptor(object);
			addMaximumTimePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Standard Time feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStandardTimePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TimedNode_standardTime_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TimedNode_standardTime_feature", "_UI_TimedNode_type"),
				 SightlinePackage.Literals.TIMED_NODE__STANDARD_TIME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Maximum Time feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaximumTimePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TimedNode_maximumTime_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TimedNode_maximumTime_feature", "_UI_TimedNode_type"),
				 SightlinePackage.Literals.TIMED_NODE__MAXIMUM_TIME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME);
			childrenFeatures.add(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((TimedNode)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_TimedNode_type") :
			getString("_UI_TimedNode_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(TimedNode.class)) {
			case SightlinePackage.TIMED_NODE__STANDARD_TIME:
			case SightlinePackage.TIMED_NODE__MAXIMUM_TIME:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case SightlinePackage.TIMED_NODE__PROCESSING_TIME:
			case SightlinePackage.TIMED_NODE__WAIT_TIME:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createFloatingParameter()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createBetaDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createBinomialDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createErlangDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createGammaDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createLogNormalDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createNegativeExponentialDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createNormalDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createPoissonDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createTriangularDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createTruncatedNormalDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createUniformDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createWeibullDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
				 SightlineFactory.eINSTANCE.createUserDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createFloatingParameter()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createBetaDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createBinomialDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createErlangDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createGammaDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createLogNormalDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createNegativeExponentialDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createNormalDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createPoissonDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createTriangularDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createTruncatedNormalDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createUniformDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createWeibullDistribution()));

		newChildDescriptors.add
			(createChildParameter
				(SightlinePackage.Literals.TIMED_NODE__WAIT_TIME,
				 SightlineFactory.eINSTANCE.createUserDistribution()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME ||
			childFeature == SightlinePackage.Literals.TIMED_NODE__WAIT_TIME;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

}
