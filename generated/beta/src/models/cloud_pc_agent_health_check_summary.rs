// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentHealthCheckSummary`, a complex type.
    CloudPcAgentHealthCheckSummary "microsoft.graph.cloudPcAgentHealthCheckSummary" "complex";
    /// `agentHealthCheckDetails`: Collection(cloudPcAgentHealthCheckDetail), items not null
    agent_health_check_details "agentHealthCheckDetails" "r": Vec<super::CloudPcAgentHealthCheckDetail>,
    /// `lastSucceededHealthCheckDateTime`: DateTimeOffset
    last_succeeded_health_check_date_time "lastSucceededHealthCheckDateTime": mg::DateTimeOffset,
    /// `latestHealthCheckStatus`: cloudPcAgentHealthCheckStatusDetail
    latest_health_check_status "latestHealthCheckStatus": mg::Boxed<super::CloudPcAgentHealthCheckStatusDetail>,
}
