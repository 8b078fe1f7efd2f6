// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingAppConstraint`][reference], derived from
/// [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingappconstraint?view=graph-rest-beta
pub struct DeviceManagementSettingAppConstraint {
    /// `supportedTypes`.
    pub supported_types: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingAppConstraint: "microsoft.graph.deviceManagementSettingAppConstraint", complex, base super::DeviceManagementConstraint;
    supported_types: "supportedTypes",
}

mg::derived_from! { DeviceManagementSettingAppConstraint: super::DeviceManagementConstraint }
