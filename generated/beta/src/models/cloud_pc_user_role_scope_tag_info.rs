// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcUserRoleScopeTagInfo`, a complex type.
    CloudPcUserRoleScopeTagInfo "microsoft.graph.cloudPcUserRoleScopeTagInfo" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `roleScopeTagId`: String, not null
    role_scope_tag_id "roleScopeTagId" "r": String,
}
