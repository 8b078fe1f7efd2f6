// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingRegexConstraint`][reference], derived from
/// [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingregexconstraint?view=graph-rest-beta
pub struct DeviceManagementSettingRegexConstraint {
    /// `regex`. Never null.
    pub regex: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingRegexConstraint: "microsoft.graph.deviceManagementSettingRegexConstraint", complex, base super::DeviceManagementConstraint;
    regex: "regex" required,
}

mg::derived_from! { DeviceManagementSettingRegexConstraint: super::DeviceManagementConstraint }
