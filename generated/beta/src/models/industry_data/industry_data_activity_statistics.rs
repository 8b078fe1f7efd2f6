// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataActivityStatistics`, a complex type.
    IndustryDataActivityStatistics "microsoft.graph.industryData.industryDataActivityStatistics" "complex" => IndustryDataActivityStatisticsKind;
    /// `activityId`: String, not null
    activity_id "activityId" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `status`: microsoft.graph.industryData.industryDataActivityStatus, not null
    status "status" "r": mg::Open<super::IndustryDataActivityStatus>,
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
