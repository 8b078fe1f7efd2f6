// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.guestSponsorTrigger`, derived from
/// [`WorkflowExecutionTrigger`](super::WorkflowExecutionTrigger).
pub struct GuestSponsorTrigger {
    /// `minimumRequiredSponsors`. Never null.
    pub minimum_required_sponsors: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GuestSponsorTrigger: "microsoft.graph.identityGovernance.guestSponsorTrigger", complex, base super::WorkflowExecutionTrigger;
    minimum_required_sponsors: "minimumRequiredSponsors" required,
}

mg::derived_from! { GuestSponsorTrigger: super::WorkflowExecutionTrigger }
