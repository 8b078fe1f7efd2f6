// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inviteNewBotResponse`, a complex type derived from `microsoft.graph.participantJoiningResponse`.
    InviteNewBotResponse "microsoft.graph.inviteNewBotResponse" "complex" : super::ParticipantJoiningResponse;
    /// `inviteUri`: String
    invite_uri "inviteUri": String,
}

mg::derived_from! { InviteNewBotResponse: super::ParticipantJoiningResponse }
