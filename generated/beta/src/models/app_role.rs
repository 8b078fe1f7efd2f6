// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appRole`, a complex type.
    AppRole "microsoft.graph.appRole" "complex";
    /// `allowedMemberTypes`: Collection(String), items not null
    allowed_member_types "allowedMemberTypes" "r": Vec<String>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid, not null
    id "id" "r": mg::Guid,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `origin`: String
    origin "origin": String,
    /// `value`: String
    value "value": String,
}
