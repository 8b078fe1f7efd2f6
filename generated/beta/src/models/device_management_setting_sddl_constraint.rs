// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingSddlConstraint`][reference], derived from
/// [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingsddlconstraint?view=graph-rest-beta
pub struct DeviceManagementSettingSddlConstraint {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingSddlConstraint: "microsoft.graph.deviceManagementSettingSddlConstraint", complex, base super::DeviceManagementConstraint;
}

mg::derived_from! { DeviceManagementSettingSddlConstraint: super::DeviceManagementConstraint }
