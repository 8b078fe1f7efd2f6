// @generated
use crate::mg;

/// Complex type `microsoft.graph.rejectJoinResponse`, derived from
/// [`ParticipantJoiningResponse`](super::ParticipantJoiningResponse).
pub struct RejectJoinResponse {
    /// `reason`. Never null.
    pub reason: mg::Field<mg::Open<super::RejectReason>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RejectJoinResponse: "microsoft.graph.rejectJoinResponse", complex, base super::ParticipantJoiningResponse;
    reason: "reason" required,
}

mg::derived_from! { RejectJoinResponse: super::ParticipantJoiningResponse }
