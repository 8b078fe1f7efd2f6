// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.identityGovernance.workflowExecutionTrigger`.
pub struct WorkflowExecutionTrigger {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkflowExecutionTrigger: "microsoft.graph.identityGovernance.workflowExecutionTrigger", complex abstract, family WorkflowExecutionTriggerKind;
}

/// The types derived from [`WorkflowExecutionTrigger`].
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
