// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.attributeChangeTrigger`, derived from
/// [`WorkflowExecutionTrigger`](super::WorkflowExecutionTrigger).
pub struct AttributeChangeTrigger {
    /// `triggerAttributes`.
    pub trigger_attributes: mg::Field<Vec<super::TriggerAttribute>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttributeChangeTrigger: "microsoft.graph.identityGovernance.attributeChangeTrigger", complex, base super::WorkflowExecutionTrigger;
    trigger_attributes: "triggerAttributes" required,
}

mg::derived_from! { AttributeChangeTrigger: super::WorkflowExecutionTrigger }
