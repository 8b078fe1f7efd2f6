// @generated
use crate::mg;

/// Complex type `microsoft.graph.recycleBinSettings`.
pub struct RecycleBinSettings {
    /// `retentionPeriodOverrideDays`.
    pub retention_period_override_days: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecycleBinSettings: "microsoft.graph.recycleBinSettings", complex;
    retention_period_override_days: "retentionPeriodOverrideDays",
}
