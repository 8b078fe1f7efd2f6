// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceActivityValueMetric`.
pub struct ServiceActivityValueMetric {
    /// `intervalStartDateTime`. Never null.
    pub interval_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `value`. Never null.
    pub value: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceActivityValueMetric: "microsoft.graph.serviceActivityValueMetric", complex;
    interval_start_date_time: "intervalStartDateTime" required,
    value: "value" required,
}
