// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.aggregatedInboundStatistics`, a complex type.
    AggregatedInboundStatistics "microsoft.graph.industryData.aggregatedInboundStatistics" "complex";
    /// `errors`: Int32, computed
    errors "errors" "c": i32,
    /// `groups`: Int32, computed
    groups "groups" "c": i32,
    /// `matchedPeopleByRole`: Collection(microsoft.graph.industryData.industryDataRunRoleCountMetric), computed
    matched_people_by_role "matchedPeopleByRole" "c": Vec<super::IndustryDataRunRoleCountMetric>,
    /// `memberships`: Int32, computed
    memberships "memberships" "c": i32,
    /// `organizations`: Int32, computed
    organizations "organizations" "c": i32,
    /// `people`: Int32, computed
    people "people" "c": i32,
    /// `unmatchedPeopleByRole`: Collection(microsoft.graph.industryData.industryDataRunRoleCountMetric), computed
    unmatched_people_by_role "unmatchedPeopleByRole" "c": Vec<super::IndustryDataRunRoleCountMetric>,
    /// `warnings`: Int32, computed
    warnings "warnings" "c": i32,
}
