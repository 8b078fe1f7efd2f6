// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingIntegerConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingIntegerConstraint "microsoft.graph.deviceManagementSettingIntegerConstraint" "complex" : super::DeviceManagementConstraint;
    /// `maximumValue`: Int32
    maximum_value "maximumValue": i32,
    /// `minimumValue`: Int32
    minimum_value "minimumValue": i32,
}

mg::derived_from! { DeviceManagementSettingIntegerConstraint: super::DeviceManagementConstraint }
