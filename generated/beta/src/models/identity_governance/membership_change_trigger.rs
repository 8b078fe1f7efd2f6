// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.membershipChangeTrigger`, a complex type derived from `microsoft.graph.identityGovernance.workflowExecutionTrigger`.
    MembershipChangeTrigger "microsoft.graph.identityGovernance.membershipChangeTrigger" "complex" : super::WorkflowExecutionTrigger;
    /// `changeType`: microsoft.graph.identityGovernance.membershipChangeType, not null
    change_type "changeType" "r": mg::Open<super::MembershipChangeType>,
}

mg::derived_from! { MembershipChangeTrigger: super::WorkflowExecutionTrigger }
