// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingRequiredConstraint`][reference], derived
/// from [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingrequiredconstraint?view=graph-rest-beta
pub struct DeviceManagementSettingRequiredConstraint {
    /// `notConfiguredValue`.
    pub not_configured_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingRequiredConstraint: "microsoft.graph.deviceManagementSettingRequiredConstraint", complex, base super::DeviceManagementConstraint;
    not_configured_value: "notConfiguredValue",
}

mg::derived_from! { DeviceManagementSettingRequiredConstraint: super::DeviceManagementConstraint }
