// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentPoolSessionUsage`, a complex type.
    CloudPcAgentPoolSessionUsage "microsoft.graph.cloudPcAgentPoolSessionUsage" "complex";
    /// `activeSessionsCount`: Int32
    active_sessions_count "activeSessionsCount": i32,
    /// `availableSessionsCount`: Int32
    available_sessions_count "availableSessionsCount": i32,
}
