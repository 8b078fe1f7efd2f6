// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceActivityPerformanceMetric`, a complex type.
    ServiceActivityPerformanceMetric "microsoft.graph.serviceActivityPerformanceMetric" "complex";
    /// `intervalStartDateTime`: DateTimeOffset, not null
    interval_start_date_time "intervalStartDateTime" "r": mg::DateTimeOffset,
    /// `percentage`: Double, not null
    percentage "percentage" "r": f64,
}
