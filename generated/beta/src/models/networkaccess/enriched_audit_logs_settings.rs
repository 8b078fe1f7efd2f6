// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.enrichedAuditLogsSettings`, a complex type.
    EnrichedAuditLogsSettings "microsoft.graph.networkaccess.enrichedAuditLogsSettings" "complex";
    /// `status`: microsoft.graph.networkaccess.status, not null
    status "status" "r": mg::Open<super::Status>,
}
