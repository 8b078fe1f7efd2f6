// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.acceptJoinResponse`, a complex type derived from `microsoft.graph.participantJoiningResponse`.
    AcceptJoinResponse "microsoft.graph.acceptJoinResponse" "complex" : super::ParticipantJoiningResponse;
}

mg::derived_from! { AcceptJoinResponse: super::ParticipantJoiningResponse }
