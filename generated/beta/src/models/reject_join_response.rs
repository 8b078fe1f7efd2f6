// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rejectJoinResponse`, a complex type derived from `microsoft.graph.participantJoiningResponse`.
    RejectJoinResponse "microsoft.graph.rejectJoinResponse" "complex" : super::ParticipantJoiningResponse;
    /// `reason`: rejectReason, not null
    reason "reason" "r": mg::Open<super::RejectReason>,
}

mg::derived_from! { RejectJoinResponse: super::ParticipantJoiningResponse }
