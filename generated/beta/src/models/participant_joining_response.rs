// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.participantJoiningResponse`.
pub struct ParticipantJoiningResponse {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ParticipantJoiningResponse: "microsoft.graph.participantJoiningResponse", complex abstract, family ParticipantJoiningResponseKind;
}

/// The types derived from [`ParticipantJoiningResponse`].
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
