// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingSddlConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingSddlConstraint "microsoft.graph.deviceManagementSettingSddlConstraint" "complex" : super::DeviceManagementConstraint;
}

mg::derived_from! { DeviceManagementSettingSddlConstraint: super::DeviceManagementConstraint }
