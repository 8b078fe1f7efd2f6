// @generated
use crate::mg;

/// Complex type `microsoft.graph.crossTenantUserSyncInbound`.
pub struct CrossTenantUserSyncInbound {
    /// `isSyncAllowed`.
    pub is_sync_allowed: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantUserSyncInbound: "microsoft.graph.crossTenantUserSyncInbound", complex;
    is_sync_allowed: "isSyncAllowed",
}
