// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.timeBasedAttributeTrigger`, a complex type derived from `microsoft.graph.identityGovernance.workflowExecutionTrigger`.
    TimeBasedAttributeTrigger "microsoft.graph.identityGovernance.timeBasedAttributeTrigger" "complex" : super::WorkflowExecutionTrigger;
    /// `offsetInDays`: Int32, not null
    offset_in_days "offsetInDays" "r": i32,
    /// `timeBasedAttribute`: microsoft.graph.identityGovernance.workflowTriggerTimeBasedAttribute, not null
    time_based_attribute "timeBasedAttribute" "r": mg::Open<super::WorkflowTriggerTimeBasedAttribute>,
}

mg::derived_from! { TimeBasedAttributeTrigger: super::WorkflowExecutionTrigger }
