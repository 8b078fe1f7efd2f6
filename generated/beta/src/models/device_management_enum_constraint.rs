// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementEnumConstraint`][reference], derived from
/// [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementenumconstraint?view=graph-rest-beta
pub struct DeviceManagementEnumConstraint {
    /// `values`.
    pub values: mg::Field<Vec<super::DeviceManagementEnumValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementEnumConstraint: "microsoft.graph.deviceManagementEnumConstraint", complex, base super::DeviceManagementConstraint;
    values: "values" required,
}

mg::derived_from! { DeviceManagementEnumConstraint: super::DeviceManagementConstraint }
