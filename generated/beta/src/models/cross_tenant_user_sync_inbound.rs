// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantUserSyncInbound`, a complex type.
    CrossTenantUserSyncInbound "microsoft.graph.crossTenantUserSyncInbound" "complex";
    /// `isSyncAllowed`: Boolean
    is_sync_allowed "isSyncAllowed": bool,
}
