// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingIntegerConstraint`][reference], derived
/// from [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingintegerconstraint?view=graph-rest-beta
pub struct DeviceManagementSettingIntegerConstraint {
    /// `maximumValue`.
    pub maximum_value: mg::Field<i32>,
    /// `minimumValue`.
    pub minimum_value: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingIntegerConstraint: "microsoft.graph.deviceManagementSettingIntegerConstraint", complex, base super::DeviceManagementConstraint;
    maximum_value: "maximumValue",
    minimum_value: "minimumValue",
}

mg::derived_from! { DeviceManagementSettingIntegerConstraint: super::DeviceManagementConstraint }
