// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingRequiredConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingRequiredConstraint "microsoft.graph.deviceManagementSettingRequiredConstraint" "complex" : super::DeviceManagementConstraint;
    /// `notConfiguredValue`: String
    not_configured_value "notConfiguredValue": String,
}

mg::derived_from! { DeviceManagementSettingRequiredConstraint: super::DeviceManagementConstraint }
