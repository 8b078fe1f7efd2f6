// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptIntegerParameter`, a complex type derived from `microsoft.graph.deviceHealthScriptParameter`.
    DeviceHealthScriptIntegerParameter "microsoft.graph.deviceHealthScriptIntegerParameter" "complex" : super::DeviceHealthScriptParameter;
    /// `applyDefaultValueWhenNotAssigned`: Boolean, not null
    apply_default_value_when_not_assigned "applyDefaultValueWhenNotAssigned" "r": bool,
    /// `defaultValue`: Int32, not null
    default_value "defaultValue" "r": i32,
    /// `description`: String
    description "description": String,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { DeviceHealthScriptIntegerParameter: super::DeviceHealthScriptParameter }
