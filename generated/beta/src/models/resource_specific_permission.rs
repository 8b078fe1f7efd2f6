// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resourceSpecificPermission`, a complex type.
    ResourceSpecificPermission "microsoft.graph.resourceSpecificPermission" "complex";
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid, not null
    id "id" "r": mg::Guid,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `value`: String
    value "value": String,
}
