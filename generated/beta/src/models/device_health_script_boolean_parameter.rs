// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptBooleanParameter`, a complex type derived from `microsoft.graph.deviceHealthScriptParameter`.
    DeviceHealthScriptBooleanParameter "microsoft.graph.deviceHealthScriptBooleanParameter" "complex" : super::DeviceHealthScriptParameter;
    /// `applyDefaultValueWhenNotAssigned`: Boolean, not null
    apply_default_value_when_not_assigned "applyDefaultValueWhenNotAssigned" "r": bool,
    /// `defaultValue`: Boolean, not null
    default_value "defaultValue" "r": bool,
    /// `description`: String
    description "description": String,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { DeviceHealthScriptBooleanParameter: super::DeviceHealthScriptParameter }
