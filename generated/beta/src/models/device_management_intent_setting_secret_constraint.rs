// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementIntentSettingSecretConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementIntentSettingSecretConstraint "microsoft.graph.deviceManagementIntentSettingSecretConstraint" "complex" : super::DeviceManagementConstraint;
}

mg::derived_from! { DeviceManagementIntentSettingSecretConstraint: super::DeviceManagementConstraint }
