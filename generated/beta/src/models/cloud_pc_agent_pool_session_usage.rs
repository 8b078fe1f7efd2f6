// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcAgentPoolSessionUsage`.
pub struct CloudPcAgentPoolSessionUsage {
    /// `activeSessionsCount`. Never null.
    pub active_sessions_count: mg::Field<i32>,
    /// `availableSessionsCount`. Never null.
    pub available_sessions_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAgentPoolSessionUsage: "microsoft.graph.cloudPcAgentPoolSessionUsage", complex;
    active_sessions_count: "activeSessionsCount" required,
    available_sessions_count: "availableSessionsCount" required,
}
