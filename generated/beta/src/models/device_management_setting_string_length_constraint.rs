// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingStringLengthConstraint`][reference],
/// derived from [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingstringlengthconstraint?view=graph-rest-beta
pub struct DeviceManagementSettingStringLengthConstraint {
    /// `maximumLength`.
    pub maximum_length: mg::Field<i32>,
    /// `minimumLength`.
    pub minimum_length: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingStringLengthConstraint: "microsoft.graph.deviceManagementSettingStringLengthConstraint", complex, base super::DeviceManagementConstraint;
    maximum_length: "maximumLength",
    minimum_length: "minimumLength",
}

mg::derived_from! { DeviceManagementSettingStringLengthConstraint: super::DeviceManagementConstraint }
