// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.userInactivityTrigger`, derived from
/// [`WorkflowExecutionTrigger`](super::WorkflowExecutionTrigger).
pub struct UserInactivityTrigger {
    /// `inactivityPeriodInDays`. Never null.
    pub inactivity_period_in_days: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserInactivityTrigger: "microsoft.graph.identityGovernance.userInactivityTrigger", complex, base super::WorkflowExecutionTrigger;
    inactivity_period_in_days: "inactivityPeriodInDays" required,
}

mg::derived_from! { UserInactivityTrigger: super::WorkflowExecutionTrigger }
