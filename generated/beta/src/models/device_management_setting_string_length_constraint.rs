// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingStringLengthConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingStringLengthConstraint "microsoft.graph.deviceManagementSettingStringLengthConstraint" "complex" : super::DeviceManagementConstraint;
    /// `maximumLength`: Int32
    maximum_length "maximumLength": i32,
    /// `minimumLength`: Int32
    minimum_length "minimumLength": i32,
}

mg::derived_from! { DeviceManagementSettingStringLengthConstraint: super::DeviceManagementConstraint }
