// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceActivityValueMetric`, a complex type.
    ServiceActivityValueMetric "microsoft.graph.serviceActivityValueMetric" "complex";
    /// `intervalStartDateTime`: DateTimeOffset, not null
    interval_start_date_time "intervalStartDateTime" "r": mg::DateTimeOffset,
    /// `value`: Int64, not null
    value "value" "r": i64,
}
