// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.userInactivityTrigger`, a complex type derived from `microsoft.graph.identityGovernance.workflowExecutionTrigger`.
    UserInactivityTrigger "microsoft.graph.identityGovernance.userInactivityTrigger" "complex" : super::WorkflowExecutionTrigger;
    /// `inactivityPeriodInDays`: Int32, not null
    inactivity_period_in_days "inactivityPeriodInDays" "r": i32,
}

mg::derived_from! { UserInactivityTrigger: super::WorkflowExecutionTrigger }
