// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingFileConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingFileConstraint "microsoft.graph.deviceManagementSettingFileConstraint" "complex" : super::DeviceManagementConstraint;
    /// `supportedExtensions`: Collection(String)
    supported_extensions "supportedExtensions": Vec<String>,
}

mg::derived_from! { DeviceManagementSettingFileConstraint: super::DeviceManagementConstraint }
