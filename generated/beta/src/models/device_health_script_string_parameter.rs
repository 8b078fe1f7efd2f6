// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceHealthScriptStringParameter`][reference], derived from
/// [`DeviceHealthScriptParameter`](super::DeviceHealthScriptParameter).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptstringparameter?view=graph-rest-beta
pub struct DeviceHealthScriptStringParameter {
    /// `applyDefaultValueWhenNotAssigned`. Never null.
    pub apply_default_value_when_not_assigned: mg::Field<bool>,
    /// `defaultValue`.
    pub default_value: mg::Field<String>,
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
    DeviceHealthScriptStringParameter: "microsoft.graph.deviceHealthScriptStringParameter", complex, base super::DeviceHealthScriptParameter;
    apply_default_value_when_not_assigned: "applyDefaultValueWhenNotAssigned" required,
    default_value: "defaultValue",
    description: "description",
    is_required: "isRequired" required,
    name: "name",
}

mg::derived_from! { DeviceHealthScriptStringParameter: super::DeviceHealthScriptParameter }
