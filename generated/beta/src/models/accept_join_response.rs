// @generated
use crate::mg;

/// Complex type `microsoft.graph.acceptJoinResponse`, derived from
/// [`ParticipantJoiningResponse`](super::ParticipantJoiningResponse).
pub struct AcceptJoinResponse {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AcceptJoinResponse: "microsoft.graph.acceptJoinResponse", complex, base super::ParticipantJoiningResponse;
}

mg::derived_from! { AcceptJoinResponse: super::ParticipantJoiningResponse }
