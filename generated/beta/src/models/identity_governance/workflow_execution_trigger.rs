// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.workflowExecutionTrigger`, an abstract complex type.
    WorkflowExecutionTrigger "microsoft.graph.identityGovernance.workflowExecutionTrigger" "complex abstract" => WorkflowExecutionTriggerKind;
}

/// The types derived from `microsoft.graph.identityGovernance.workflowExecutionTrigger`.
#[non_exhaustive]
pub enum WorkflowExecutionTriggerKind {
    AttributeChangeTrigger(Box<super::AttributeChangeTrigger>),
    GuestSponsorTrigger(Box<super::GuestSponsorTrigger>),
    MembershipChangeTrigger(Box<super::MembershipChangeTrigger>),
    TimeBasedAttributeTrigger(Box<super::TimeBasedAttributeTrigger>),
    UserInactivityTrigger(Box<super::UserInactivityTrigger>),
    /// None of these, or a type that this version does not know.
    Other(Box<WorkflowExecutionTrigger>),
}

mg::family! {
    WorkflowExecutionTrigger => WorkflowExecutionTriggerKind;
    AttributeChangeTrigger(super::AttributeChangeTrigger),
    GuestSponsorTrigger(super::GuestSponsorTrigger),
    MembershipChangeTrigger(super::MembershipChangeTrigger),
    TimeBasedAttributeTrigger(super::TimeBasedAttributeTrigger),
    UserInactivityTrigger(super::UserInactivityTrigger),
}
