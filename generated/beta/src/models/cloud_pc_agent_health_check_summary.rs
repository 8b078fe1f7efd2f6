// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcAgentHealthCheckSummary`.
pub struct CloudPcAgentHealthCheckSummary {
    /// `agentHealthCheckDetails`.
    pub agent_health_check_details: mg::Field<Vec<super::CloudPcAgentHealthCheckDetail>>,
    /// `lastSucceededHealthCheckDateTime`.
    pub last_succeeded_health_check_date_time: mg::Field<mg::DateTimeOffset>,
    /// `latestHealthCheckStatus`.
    pub latest_health_check_status: mg::Field<
        mg::Boxed<super::CloudPcAgentHealthCheckStatusDetail>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAgentHealthCheckSummary: "microsoft.graph.cloudPcAgentHealthCheckSummary", complex;
    agent_health_check_details: "agentHealthCheckDetails" required,
    last_succeeded_health_check_date_time: "lastSucceededHealthCheckDateTime",
    latest_health_check_status: "latestHealthCheckStatus",
}
