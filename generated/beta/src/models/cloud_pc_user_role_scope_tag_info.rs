// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcUserRoleScopeTagInfo`.
pub struct CloudPcUserRoleScopeTagInfo {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `roleScopeTagId`. Never null.
    pub role_scope_tag_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcUserRoleScopeTagInfo: "microsoft.graph.cloudPcUserRoleScopeTagInfo", complex;
    display_name: "displayName" required,
    role_scope_tag_id: "roleScopeTagId" required,
}
