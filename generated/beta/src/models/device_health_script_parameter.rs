// @generated
use crate::mg;

/// Abstract complex type [`microsoft.graph.deviceHealthScriptParameter`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptparameter?view=graph-rest-beta
pub struct DeviceHealthScriptParameter {
    /// `applyDefaultValueWhenNotAssigned`. Never null.
    pub apply_default_value_when_not_assigned: mg::Field<bool>,
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
    DeviceHealthScriptParameter: "microsoft.graph.deviceHealthScriptParameter", complex abstract, family DeviceHealthScriptParameterKind;
    apply_default_value_when_not_assigned: "applyDefaultValueWhenNotAssigned" required,
    description: "description",
    is_required: "isRequired" required,
    name: "name",
}

/// The types derived from [`DeviceHealthScriptParameter`].
#[non_exhaustive]
pub enum DeviceHealthScriptParameterKind {
    DeviceHealthScriptBooleanParameter(Box<super::DeviceHealthScriptBooleanParameter>),
    DeviceHealthScriptIntegerParameter(Box<super::DeviceHealthScriptIntegerParameter>),
    DeviceHealthScriptStringParameter(Box<super::DeviceHealthScriptStringParameter>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceHealthScriptParameter>),
}

mg::family! {
    DeviceHealthScriptParameter => DeviceHealthScriptParameterKind;
    DeviceHealthScriptBooleanParameter(super::DeviceHealthScriptBooleanParameter),
    DeviceHealthScriptIntegerParameter(super::DeviceHealthScriptIntegerParameter),
    DeviceHealthScriptStringParameter(super::DeviceHealthScriptStringParameter),
}
