// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.participantJoiningResponse`, an abstract complex type.
    ParticipantJoiningResponse "microsoft.graph.participantJoiningResponse" "complex abstract" => ParticipantJoiningResponseKind;
}

/// The types derived from `microsoft.graph.participantJoiningResponse`.
#[non_exhaustive]
pub enum ParticipantJoiningResponseKind {
    AcceptJoinResponse(Box<super::AcceptJoinResponse>),
    InviteNewBotResponse(Box<super::InviteNewBotResponse>),
    RejectJoinResponse(Box<super::RejectJoinResponse>),
    /// None of these, or a type that this version does not know.
    Other(Box<ParticipantJoiningResponse>),
}

mg::family! {
    ParticipantJoiningResponse => ParticipantJoiningResponseKind;
    AcceptJoinResponse(super::AcceptJoinResponse),
    InviteNewBotResponse(super::InviteNewBotResponse),
    RejectJoinResponse(super::RejectJoinResponse),
}
