// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcBulkActionSummary`, a complex type.
    CloudPcBulkActionSummary "microsoft.graph.cloudPcBulkActionSummary" "complex";
    /// `failedCount`: Int32, not null
    failed_count "failedCount" "r": i32,
    /// `inProgressCount`: Int32, not null
    in_progress_count "inProgressCount" "r": i32,
    /// `notSupportedCount`: Int32, not null
    not_supported_count "notSupportedCount" "r": i32,
    /// `pendingCount`: Int32, not null
    pending_count "pendingCount" "r": i32,
    /// `successfulCount`: Int32, not null
    successful_count "successfulCount" "r": i32,
}
