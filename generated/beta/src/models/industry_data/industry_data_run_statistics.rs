// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataRunStatistics`, a complex type.
    IndustryDataRunStatistics "microsoft.graph.industryData.industryDataRunStatistics" "complex";
    /// `activityStatistics`: Collection(microsoft.graph.industryData.industryDataActivityStatistics)
    activity_statistics "activityStatistics": Vec<super::IndustryDataActivityStatistics>,
    /// `inboundTotals`: microsoft.graph.industryData.aggregatedInboundStatistics
    inbound_totals "inboundTotals": mg::Boxed<super::AggregatedInboundStatistics>,
    /// `runId`: String, not null
    run_id "runId" "r": String,
    /// `status`: microsoft.graph.industryData.industryDataRunStatus, not null
    status "status" "r": mg::Open<super::IndustryDataRunStatus>,
}
