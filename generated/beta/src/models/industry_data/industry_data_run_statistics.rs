// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.industryDataRunStatistics`, a complex type.
    IndustryDataRunStatistics "microsoft.graph.industryData.industryDataRunStatistics" "complex";
    /// `activityStatistics`: Collection(microsoft.graph.industryData.industryDataActivityStatistics), computed
    activity_statistics "activityStatistics" "c": Vec<super::IndustryDataActivityStatistics>,
    /// `inboundTotals`: microsoft.graph.industryData.aggregatedInboundStatistics, computed
    inbound_totals "inboundTotals" "c": mg::Boxed<super::AggregatedInboundStatistics>,
    /// `runId`: String, not null, computed
    run_id "runId" "rc": String,
    /// `status`: microsoft.graph.industryData.industryDataRunStatus, not null, computed
    status "status" "rc": mg::Open<super::IndustryDataRunStatus>,
}
