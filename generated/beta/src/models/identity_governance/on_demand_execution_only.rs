// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.onDemandExecutionOnly`, a complex type derived from `microsoft.graph.identityGovernance.workflowExecutionConditions`.
    OnDemandExecutionOnly "microsoft.graph.identityGovernance.onDemandExecutionOnly" "complex" : super::WorkflowExecutionConditions;
}

mg::derived_from! { OnDemandExecutionOnly: super::WorkflowExecutionConditions }
