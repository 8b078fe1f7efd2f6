// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataRunRoleCountMetric`, a complex type.
    IndustryDataRunRoleCountMetric "microsoft.graph.industryData.industryDataRunRoleCountMetric" "complex";
    /// `count`: Int32
    count "count": i32,
    /// `role`: String, not null
    role "role" "r": String,
}
