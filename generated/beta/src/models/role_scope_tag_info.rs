// @generated
use crate::mg;

/// Complex type `microsoft.graph.roleScopeTagInfo`.
pub struct RoleScopeTagInfo {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `roleScopeTagId`.
    pub role_scope_tag_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleScopeTagInfo: "microsoft.graph.roleScopeTagInfo", complex;
    display_name: "displayName",
    role_scope_tag_id: "roleScopeTagId",
}
