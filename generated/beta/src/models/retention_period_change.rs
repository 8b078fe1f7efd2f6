// @generated
use crate::mg;

/// Complex type `microsoft.graph.retentionPeriodChange`.
pub struct RetentionPeriodChange {
    /// `effectiveFromDateTime`.
    pub effective_from_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::RetentionPeriodChangeStatus>>,
    /// `targetRetentionPeriodInDays`.
    pub target_retention_period_in_days: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetentionPeriodChange: "microsoft.graph.retentionPeriodChange", complex;
    effective_from_date_time: "effectiveFromDateTime",
    status: "status" required,
    target_retention_period_in_days: "targetRetentionPeriodInDays",
}
