// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingXmlConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingXmlConstraint "microsoft.graph.deviceManagementSettingXmlConstraint" "complex" : super::DeviceManagementConstraint;
}

mg::derived_from! { DeviceManagementSettingXmlConstraint: super::DeviceManagementConstraint }
