// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.guestSponsorTrigger`, a complex type derived from `microsoft.graph.identityGovernance.workflowExecutionTrigger`.
    GuestSponsorTrigger "microsoft.graph.identityGovernance.guestSponsorTrigger" "complex" : super::WorkflowExecutionTrigger;
    /// `minimumRequiredSponsors`: Int32, not null
    minimum_required_sponsors "minimumRequiredSponsors" "r": i32,
}

mg::derived_from! { GuestSponsorTrigger: super::WorkflowExecutionTrigger }
