// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.triggerAndScopeBasedConditions`, derived from
/// [`WorkflowExecutionConditions`](super::WorkflowExecutionConditions).
pub struct TriggerAndScopeBasedConditions {
    /// `scope`.
    pub scope: mg::Field<mg::Boxed<crate::models::SubjectSet>>,
    /// `trigger`.
    pub trigger: mg::Field<mg::Boxed<super::WorkflowExecutionTrigger>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TriggerAndScopeBasedConditions: "microsoft.graph.identityGovernance.triggerAndScopeBasedConditions", complex, base super::WorkflowExecutionConditions;
    scope: "scope",
    trigger: "trigger",
}

mg::derived_from! { TriggerAndScopeBasedConditions: super::WorkflowExecutionConditions }
