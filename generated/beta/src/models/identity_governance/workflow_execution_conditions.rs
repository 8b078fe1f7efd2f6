// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.identityGovernance.workflowExecutionConditions`.
pub struct WorkflowExecutionConditions {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkflowExecutionConditions: "microsoft.graph.identityGovernance.workflowExecutionConditions", complex abstract, family WorkflowExecutionConditionsKind;
}

/// The types derived from [`WorkflowExecutionConditions`].
#[non_exhaustive]
pub enum WorkflowExecutionConditionsKind {
    OnDemandExecutionOnly(Box<super::OnDemandExecutionOnly>),
    ProvisioningAttributeMapping(Box<super::ProvisioningAttributeMapping>),
    TriggerAndScopeBasedConditions(Box<super::TriggerAndScopeBasedConditions>),
    /// None of these, or a type that this version does not know.
    Other(Box<WorkflowExecutionConditions>),
}

mg::family! {
    WorkflowExecutionConditions => WorkflowExecutionConditionsKind;
    OnDemandExecutionOnly(super::OnDemandExecutionOnly),
    ProvisioningAttributeMapping(super::ProvisioningAttributeMapping),
    TriggerAndScopeBasedConditions(super::TriggerAndScopeBasedConditions),
}
