// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingBooleanConstraint`][reference], derived
/// from [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingbooleanconstraint?view=graph-rest-beta
pub struct DeviceManagementSettingBooleanConstraint {
    /// `value`. Never null.
    pub value: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingBooleanConstraint: "microsoft.graph.deviceManagementSettingBooleanConstraint", complex, base super::DeviceManagementConstraint;
    value: "value" required,
}

mg::derived_from! { DeviceManagementSettingBooleanConstraint: super::DeviceManagementConstraint }
