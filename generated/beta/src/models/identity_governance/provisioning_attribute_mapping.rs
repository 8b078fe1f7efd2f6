// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.provisioningAttributeMapping`, a complex type derived from `microsoft.graph.identityGovernance.workflowExecutionConditions`.
    ProvisioningAttributeMapping "microsoft.graph.identityGovernance.provisioningAttributeMapping" "complex" : super::WorkflowExecutionConditions;
}

mg::derived_from! { ProvisioningAttributeMapping: super::WorkflowExecutionConditions }
