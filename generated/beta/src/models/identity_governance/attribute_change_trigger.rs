// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.attributeChangeTrigger`, a complex type derived from `microsoft.graph.identityGovernance.workflowExecutionTrigger`.
    AttributeChangeTrigger "microsoft.graph.identityGovernance.attributeChangeTrigger" "complex" : super::WorkflowExecutionTrigger;
    /// `triggerAttributes`: Collection(microsoft.graph.identityGovernance.triggerAttribute), items not null
    trigger_attributes "triggerAttributes" "r": Vec<super::TriggerAttribute>,
}

mg::derived_from! { AttributeChangeTrigger: super::WorkflowExecutionTrigger }
