// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.industryDataRunStatistics`.
pub struct IndustryDataRunStatistics {
    /// `activityStatistics`. Read-only: the service computes it.
    pub activity_statistics: mg::Field<Vec<super::IndustryDataActivityStatistics>>,
    /// `inboundTotals`. Read-only: the service computes it.
    pub inbound_totals: mg::Field<mg::Boxed<super::AggregatedInboundStatistics>>,
    /// `runId`. Never null. Read-only: the service computes it.
    pub run_id: mg::Field<String>,
    /// `status`. Never null. Read-only: the service computes it.
    pub status: mg::Field<mg::Open<super::IndustryDataRunStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IndustryDataRunStatistics: "microsoft.graph.industryData.industryDataRunStatistics", complex;
    activity_statistics: "activityStatistics" computed,
    inbound_totals: "inboundTotals" computed,
    run_id: "runId" required computed,
    status: "status" required computed,
}
