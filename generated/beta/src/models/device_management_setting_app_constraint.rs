// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingAppConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingAppConstraint "microsoft.graph.deviceManagementSettingAppConstraint" "complex" : super::DeviceManagementConstraint;
    /// `supportedTypes`: Collection(String)
    supported_types "supportedTypes": Vec<String>,
}

mg::derived_from! { DeviceManagementSettingAppConstraint: super::DeviceManagementConstraint }
