// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.inboundActivityResults`, a complex type derived from `microsoft.graph.industryData.industryDataActivityStatistics`.
    InboundActivityResults "microsoft.graph.industryData.inboundActivityResults" "complex" : super::IndustryDataActivityStatistics;
    /// `activityId`: String, not null, computed
    activity_id "activityId" "rc": String,
    /// `displayName`: String, not null, computed
    display_name "displayName" "rc": String,
    /// `errors`: Int32, computed
    errors "errors" "c": i32,
    /// `groups`: microsoft.graph.industryData.industryDataRunEntityCountMetric, computed
    groups "groups" "c": mg::Boxed<super::IndustryDataRunEntityCountMetric>,
    /// `matchedPeopleByRole`: Collection(microsoft.graph.industryData.industryDataRunRoleCountMetric), computed
    matched_people_by_role "matchedPeopleByRole" "c": Vec<super::IndustryDataRunRoleCountMetric>,
    /// `memberships`: microsoft.graph.industryData.industryDataRunEntityCountMetric, computed
    memberships "memberships" "c": mg::Boxed<super::IndustryDataRunEntityCountMetric>,
    /// `organizations`: microsoft.graph.industryData.industryDataRunEntityCountMetric, computed
    organizations "organizations" "c": mg::Boxed<super::IndustryDataRunEntityCountMetric>,
    /// `people`: microsoft.graph.industryData.industryDataRunEntityCountMetric, computed
    people "people" "c": mg::Boxed<super::IndustryDataRunEntityCountMetric>,
    /// `status`: microsoft.graph.industryData.industryDataActivityStatus, not null, computed
    status "status" "rc": mg::Open<super::IndustryDataActivityStatus>,
    /// `unmatchedPeopleByRole`: Collection(microsoft.graph.industryData.industryDataRunRoleCountMetric), computed
    unmatched_people_by_role "unmatchedPeopleByRole" "c": Vec<super::IndustryDataRunRoleCountMetric>,
    /// `warnings`: Int32, computed
    warnings "warnings" "c": i32,
}

mg::derived_from! { InboundActivityResults: super::IndustryDataActivityStatistics }
