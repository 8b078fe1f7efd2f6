// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingProfileConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingProfileConstraint "microsoft.graph.deviceManagementSettingProfileConstraint" "complex" : super::DeviceManagementConstraint;
    /// `source`: String
    source "source": String,
    /// `types`: Collection(String)
    types "types": Vec<String>,
}

mg::derived_from! { DeviceManagementSettingProfileConstraint: super::DeviceManagementConstraint }
