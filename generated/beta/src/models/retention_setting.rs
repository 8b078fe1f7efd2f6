// @generated
use crate::mg;

/// Complex type `microsoft.graph.retentionSetting`.
pub struct RetentionSetting {
    /// `interval`.
    pub interval: mg::Field<String>,
    /// `period`.
    pub period: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetentionSetting: "microsoft.graph.retentionSetting", complex;
    interval: "interval",
    period: "period",
}
