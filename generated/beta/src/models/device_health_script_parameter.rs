// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptParameter`, an abstract complex type.
    DeviceHealthScriptParameter "microsoft.graph.deviceHealthScriptParameter" "complex abstract" => DeviceHealthScriptParameterKind;
    /// `applyDefaultValueWhenNotAssigned`: Boolean, not null
    apply_default_value_when_not_assigned "applyDefaultValueWhenNotAssigned" "r": bool,
    /// `description`: String
    description "description": String,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `name`: String
    name "name": String,
}

/// The types derived from `microsoft.graph.deviceHealthScriptParameter`.
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
