// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingProfileConstraint`][reference], derived
/// from [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingprofileconstraint?view=graph-rest-beta
pub struct DeviceManagementSettingProfileConstraint {
    /// `source`.
    pub source: mg::Field<String>,
    /// `types`.
    pub types: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingProfileConstraint: "microsoft.graph.deviceManagementSettingProfileConstraint", complex, base super::DeviceManagementConstraint;
    source: "source",
    types: "types",
}

mg::derived_from! { DeviceManagementSettingProfileConstraint: super::DeviceManagementConstraint }
