// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptStringParameter`, a complex type derived from `microsoft.graph.deviceHealthScriptParameter`.
    DeviceHealthScriptStringParameter "microsoft.graph.deviceHealthScriptStringParameter" "complex" : super::DeviceHealthScriptParameter;
    /// `applyDefaultValueWhenNotAssigned`: Boolean, not null
    apply_default_value_when_not_assigned "applyDefaultValueWhenNotAssigned" "r": bool,
    /// `defaultValue`: String
    default_value "defaultValue": String,
    /// `description`: String
    description "description": String,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { DeviceHealthScriptStringParameter: super::DeviceHealthScriptParameter }
