// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.industryDataRunRoleCountMetric`.
pub struct IndustryDataRunRoleCountMetric {
    /// `count`. Read-only: the service computes it.
    pub count: mg::Field<i32>,
    /// `role`. Never null. Read-only: the service computes it.
    pub role: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IndustryDataRunRoleCountMetric: "microsoft.graph.industryData.industryDataRunRoleCountMetric", complex;
    count: "count" computed,
    role: "role" required computed,
}
