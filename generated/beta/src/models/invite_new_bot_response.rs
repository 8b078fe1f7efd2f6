// @generated
use crate::mg;

/// Complex type `microsoft.graph.inviteNewBotResponse`, derived from
/// [`ParticipantJoiningResponse`](super::ParticipantJoiningResponse).
pub struct InviteNewBotResponse {
    /// `inviteUri`. Secret: masked in `Debug`.
    pub invite_uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InviteNewBotResponse: "microsoft.graph.inviteNewBotResponse", complex, base super::ParticipantJoiningResponse;
    invite_uri: "inviteUri" secret,
}

mg::derived_from! { InviteNewBotResponse: super::ParticipantJoiningResponse }
