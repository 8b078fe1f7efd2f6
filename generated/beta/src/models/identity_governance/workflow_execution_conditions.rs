// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.workflowExecutionConditions`, an abstract complex type.
    WorkflowExecutionConditions "microsoft.graph.identityGovernance.workflowExecutionConditions" "complex abstract" => WorkflowExecutionConditionsKind;
}

/// The types derived from `microsoft.graph.identityGovernance.workflowExecutionConditions`.
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
