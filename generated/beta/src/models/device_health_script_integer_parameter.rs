// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceHealthScriptIntegerParameter`][reference], derived from
/// [`DeviceHealthScriptParameter`](super::DeviceHealthScriptParameter).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptintegerparameter?view=graph-rest-beta
pub struct DeviceHealthScriptIntegerParameter {
    /// `applyDefaultValueWhenNotAssigned`. Never null.
    pub apply_default_value_when_not_assigned: mg::Field<bool>,
    /// `defaultValue`. Never null.
    pub default_value: mg::Field<i32>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `isRequired`. Never null.
    pub is_required: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthScriptIntegerParameter: "microsoft.graph.deviceHealthScriptIntegerParameter", complex, base super::DeviceHealthScriptParameter;
    apply_default_value_when_not_assigned: "applyDefaultValueWhenNotAssigned" required,
    default_value: "defaultValue" required,
    description: "description",
    is_required: "isRequired" required,
    name: "name",
}

mg::derived_from! { DeviceHealthScriptIntegerParameter: super::DeviceHealthScriptParameter }
