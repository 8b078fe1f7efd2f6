// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.triggerAndScopeBasedConditions`, a complex type derived from `microsoft.graph.identityGovernance.workflowExecutionConditions`.
    TriggerAndScopeBasedConditions "microsoft.graph.identityGovernance.triggerAndScopeBasedConditions" "complex" : super::WorkflowExecutionConditions;
    /// `scope`: subjectSet
    scope "scope": mg::Boxed<crate::models::SubjectSet>,
    /// `trigger`: microsoft.graph.identityGovernance.workflowExecutionTrigger
    trigger "trigger": mg::Boxed<super::WorkflowExecutionTrigger>,
}

mg::derived_from! { TriggerAndScopeBasedConditions: super::WorkflowExecutionConditions }
