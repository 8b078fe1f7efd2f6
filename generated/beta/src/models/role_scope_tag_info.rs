// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.roleScopeTagInfo`, a complex type.
    RoleScopeTagInfo "microsoft.graph.roleScopeTagInfo" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `roleScopeTagId`: String
    role_scope_tag_id "roleScopeTagId": String,
}
