// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentPoolSessionUsage`, a complex type.
    CloudPcAgentPoolSessionUsage "microsoft.graph.cloudPcAgentPoolSessionUsage" "complex";
    /// `activeSessionsCount`: Int32, not null
    active_sessions_count "activeSessionsCount" "r": i32,
    /// `availableSessionsCount`: Int32, not null
    available_sessions_count "availableSessionsCount" "r": i32,
}
