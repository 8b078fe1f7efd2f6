// @generated
use crate::mg;

/// Complex type `microsoft.graph.delegatedAdminAccessDetails`.
pub struct DelegatedAdminAccessDetails {
    /// `unifiedRoles`.
    pub unified_roles: mg::Field<Vec<super::UnifiedRole>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedAdminAccessDetails: "microsoft.graph.delegatedAdminAccessDetails", complex;
    unified_roles: "unifiedRoles" required,
}
