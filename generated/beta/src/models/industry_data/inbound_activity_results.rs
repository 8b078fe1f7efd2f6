// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.inboundActivityResults`, a complex type derived from `microsoft.graph.industryData.industryDataActivityStatistics`.
    InboundActivityResults "microsoft.graph.industryData.inboundActivityResults" "complex" : super::IndustryDataActivityStatistics;
    /// `activityId`: String, not null
    activity_id "activityId" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `errors`: Int32
    errors "errors": i32,
    /// `groups`: microsoft.graph.industryData.industryDataRunEntityCountMetric
    groups "groups": mg::Boxed<super::IndustryDataRunEntityCountMetric>,
    /// `matchedPeopleByRole`: Collection(microsoft.graph.industryData.industryDataRunRoleCountMetric)
    matched_people_by_role "matchedPeopleByRole": Vec<super::IndustryDataRunRoleCountMetric>,
    /// `memberships`: microsoft.graph.industryData.industryDataRunEntityCountMetric
    memberships "memberships": mg::Boxed<super::IndustryDataRunEntityCountMetric>,
    /// `organizations`: microsoft.graph.industryData.industryDataRunEntityCountMetric
    organizations "organizations": mg::Boxed<super::IndustryDataRunEntityCountMetric>,
    /// `people`: microsoft.graph.industryData.industryDataRunEntityCountMetric
    people "people": mg::Boxed<super::IndustryDataRunEntityCountMetric>,
    /// `status`: microsoft.graph.industryData.industryDataActivityStatus, not null
    status "status" "r": mg::Open<super::IndustryDataActivityStatus>,
    /// `unmatchedPeopleByRole`: Collection(microsoft.graph.industryData.industryDataRunRoleCountMetric)
    unmatched_people_by_role "unmatchedPeopleByRole": Vec<super::IndustryDataRunRoleCountMetric>,
    /// `warnings`: Int32
    warnings "warnings": i32,
}

mg::derived_from! { InboundActivityResults: super::IndustryDataActivityStatistics }
