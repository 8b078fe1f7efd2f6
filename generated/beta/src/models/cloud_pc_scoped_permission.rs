// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcScopedPermission`.
pub struct CloudPcScopedPermission {
    /// `permission`.
    pub permission: mg::Field<String>,
    /// `scopeIds`.
    pub scope_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcScopedPermission: "microsoft.graph.cloudPcScopedPermission", complex;
    permission: "permission",
    scope_ids: "scopeIds",
}
