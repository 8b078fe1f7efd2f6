// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementIntentSettingSecretConstraint`][reference],
/// derived from [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentsettingsecretconstraint?view=graph-rest-beta
pub struct DeviceManagementIntentSettingSecretConstraint {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementIntentSettingSecretConstraint: "microsoft.graph.deviceManagementIntentSettingSecretConstraint", complex, base super::DeviceManagementConstraint;
}

mg::derived_from! { DeviceManagementIntentSettingSecretConstraint: super::DeviceManagementConstraint }
