// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceActivityPerformanceMetric`.
pub struct ServiceActivityPerformanceMetric {
    /// `intervalStartDateTime`. Never null.
    pub interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `percentage`. Never null.
    pub percentage: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceActivityPerformanceMetric: "microsoft.graph.serviceActivityPerformanceMetric", complex;
    interval_start_date_time: "intervalStartDateTime" required,
    percentage: "percentage" required,
}
