// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.guestSponsorTrigger`, a complex type derived from `microsoft.graph.identityGovernance.workflowExecutionTrigger`.
    GuestSponsorTrigger "microsoft.graph.identityGovernance.guestSponsorTrigger" "complex" : super::WorkflowExecutionTrigger;
    /// `minimumRequiredSponsors`: Int32
    minimum_required_sponsors "minimumRequiredSponsors": i32,
}

mg::derived_from! { GuestSponsorTrigger: super::WorkflowExecutionTrigger }
