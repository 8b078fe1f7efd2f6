// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingXmlConstraint`][reference], derived from
/// [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingxmlconstraint?view=graph-rest-beta
pub struct DeviceManagementSettingXmlConstraint {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingXmlConstraint: "microsoft.graph.deviceManagementSettingXmlConstraint", complex, base super::DeviceManagementConstraint;
}

mg::derived_from! { DeviceManagementSettingXmlConstraint: super::DeviceManagementConstraint }
