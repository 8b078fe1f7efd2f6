// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.membershipChangeTrigger`, derived from
/// [`WorkflowExecutionTrigger`](super::WorkflowExecutionTrigger).
pub struct MembershipChangeTrigger {
    /// `changeType`. Never null.
    pub change_type: mg::Field<mg::Open<super::MembershipChangeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MembershipChangeTrigger: "microsoft.graph.identityGovernance.membershipChangeTrigger", complex, base super::WorkflowExecutionTrigger;
    change_type: "changeType" required,
}

mg::derived_from! { MembershipChangeTrigger: super::WorkflowExecutionTrigger }
