// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingRegexConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingRegexConstraint "microsoft.graph.deviceManagementSettingRegexConstraint" "complex" : super::DeviceManagementConstraint;
    /// `regex`: String, not null
    regex "regex" "r": String,
}

mg::derived_from! { DeviceManagementSettingRegexConstraint: super::DeviceManagementConstraint }
