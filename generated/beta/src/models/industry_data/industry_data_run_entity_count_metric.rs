// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.industryDataRunEntityCountMetric`.
pub struct IndustryDataRunEntityCountMetric {
    /// `active`. Read-only: the service computes it.
    pub active: mg::Field<i32>,
    /// `inactive`. Read-only: the service computes it.
    pub inactive: mg::Field<i32>,
    /// `total`. Read-only: the service computes it.
    pub total: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IndustryDataRunEntityCountMetric: "microsoft.graph.industryData.industryDataRunEntityCountMetric", complex;
    active: "active" computed,
    inactive: "inactive" computed,
    total: "total" computed,
}
