// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingBooleanConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingBooleanConstraint "microsoft.graph.deviceManagementSettingBooleanConstraint" "complex" : super::DeviceManagementConstraint;
    /// `value`: Boolean, not null
    value "value" "r": bool,
}

mg::derived_from! { DeviceManagementSettingBooleanConstraint: super::DeviceManagementConstraint }
