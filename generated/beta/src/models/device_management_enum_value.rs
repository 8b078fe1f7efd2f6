// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementEnumValue`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementenumvalue?view=graph-rest-beta
pub struct DeviceManagementEnumValue {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementEnumValue: "microsoft.graph.deviceManagementEnumValue", complex;
    display_name: "displayName",
    value: "value",
}
