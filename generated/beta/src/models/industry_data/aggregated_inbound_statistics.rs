// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.aggregatedInboundStatistics`, a complex type.
    AggregatedInboundStatistics "microsoft.graph.industryData.aggregatedInboundStatistics" "complex";
    /// `errors`: Int32
    errors "errors": i32,
    /// `groups`: Int32
    groups "groups": i32,
    /// `matchedPeopleByRole`: Collection(microsoft.graph.industryData.industryDataRunRoleCountMetric)
    matched_people_by_role "matchedPeopleByRole": Vec<super::IndustryDataRunRoleCountMetric>,
    /// `memberships`: Int32
    memberships "memberships": i32,
    /// `organizations`: Int32
    organizations "organizations": i32,
    /// `people`: Int32
    people "people": i32,
    /// `unmatchedPeopleByRole`: Collection(microsoft.graph.industryData.industryDataRunRoleCountMetric)
    unmatched_people_by_role "unmatchedPeopleByRole": Vec<super::IndustryDataRunRoleCountMetric>,
    /// `warnings`: Int32
    warnings "warnings": i32,
}
