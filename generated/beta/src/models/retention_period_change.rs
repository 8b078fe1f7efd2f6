// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.retentionPeriodChange`, a complex type.
    RetentionPeriodChange "microsoft.graph.retentionPeriodChange" "complex";
    /// `effectiveFromDateTime`: DateTimeOffset
    effective_from_date_time "effectiveFromDateTime": mg::DateTimeOffset,
    /// `status`: retentionPeriodChangeStatus, not null
    status "status" "r": mg::Open<super::RetentionPeriodChangeStatus>,
    /// `targetRetentionPeriodInDays`: Int32
    target_retention_period_in_days "targetRetentionPeriodInDays": i32,
}
