// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantGroupSyncInbound`, a complex type.
    CrossTenantGroupSyncInbound "microsoft.graph.crossTenantGroupSyncInbound" "complex";
    /// `isSyncAllowed`: Boolean, not null
    is_sync_allowed "isSyncAllowed" "r": bool,
}
