// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.onDemandExecutionOnly`, derived from
/// [`WorkflowExecutionConditions`](super::WorkflowExecutionConditions).
pub struct OnDemandExecutionOnly {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnDemandExecutionOnly: "microsoft.graph.identityGovernance.onDemandExecutionOnly", complex, base super::WorkflowExecutionConditions;
}

mg::derived_from! { OnDemandExecutionOnly: super::WorkflowExecutionConditions }
