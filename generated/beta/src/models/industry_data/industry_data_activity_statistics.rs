// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataActivityStatistics`, an abstract complex type.
    IndustryDataActivityStatistics "microsoft.graph.industryData.industryDataActivityStatistics" "complex abstract" => IndustryDataActivityStatisticsKind;
    /// `activityId`: String, not null, computed
    activity_id "activityId" "rc": String,
    /// `displayName`: String, not null, computed
    display_name "displayName" "rc": String,
    /// `status`: microsoft.graph.industryData.industryDataActivityStatus, not null, computed
    status "status" "rc": mg::Open<super::IndustryDataActivityStatus>,
}

/// The types derived from `microsoft.graph.industryData.industryDataActivityStatistics`.
#[non_exhaustive]
pub enum IndustryDataActivityStatisticsKind {
    InboundActivityResults(Box<super::InboundActivityResults>),
    /// None of these, or a type that this version does not know.
    Other(Box<IndustryDataActivityStatistics>),
}

mg::family! {
    IndustryDataActivityStatistics => IndustryDataActivityStatisticsKind;
    InboundActivityResults(super::InboundActivityResults),
}
