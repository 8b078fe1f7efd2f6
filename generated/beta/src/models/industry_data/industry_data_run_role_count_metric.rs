// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataRunRoleCountMetric`, a complex type.
    IndustryDataRunRoleCountMetric "microsoft.graph.industryData.industryDataRunRoleCountMetric" "complex";
    /// `count`: Int32, computed
    count "count" "c": i32,
    /// `role`: String, not null, computed
    role "role" "rc": String,
}
