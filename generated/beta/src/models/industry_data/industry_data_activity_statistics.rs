// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.industryData.industryDataActivityStatistics`.
pub struct IndustryDataActivityStatistics {
    /// `activityId`. Never null. Read-only: the service computes it.
    pub activity_id: mg::Field<String>,
    /// `displayName`. Never null. Read-only: the service computes it.
    pub display_name: mg::Field<String>,
    /// `status`. Never null. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::IndustryDataActivityStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IndustryDataActivityStatistics: "microsoft.graph.industryData.industryDataActivityStatistics", complex abstract, family IndustryDataActivityStatisticsKind;
    activity_id: "activityId" required computed,
    display_name: "displayName" required computed,
    status: "status" required computed,
}

/// The types derived from [`IndustryDataActivityStatistics`].
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
