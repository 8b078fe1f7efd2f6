// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcBulkActionSummary`.
pub struct CloudPcBulkActionSummary {
    /// `failedCount`. Never null.
    pub failed_count: mg::Field<i32>,
    /// `inProgressCount`. Never null.
    pub in_progress_count: mg::Field<i32>,
    /// `notSupportedCount`. Never null.
    pub not_supported_count: mg::Field<i32>,
    /// `pendingCount`. Never null.
    pub pending_count: mg::Field<i32>,
    /// `successfulCount`. Never null.
    pub successful_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcBulkActionSummary: "microsoft.graph.cloudPcBulkActionSummary", complex;
    failed_count: "failedCount" required,
    in_progress_count: "inProgressCount" required,
    not_supported_count: "notSupportedCount" required,
    pending_count: "pendingCount" required,
    successful_count: "successfulCount" required,
}
