// @generated
use crate::mg;

/// Complex type `microsoft.graph.tokenMeetingInfo`, derived from
/// [`MeetingInfo`](super::MeetingInfo).
pub struct TokenMeetingInfo {
    /// `allowConversationWithoutHost`.
    pub allow_conversation_without_host: mg::Field<bool>,
    /// `token`. Never null. Secret: masked in `Debug`.
    pub token: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TokenMeetingInfo: "microsoft.graph.tokenMeetingInfo", complex, base super::MeetingInfo;
    allow_conversation_without_host: "allowConversationWithoutHost",
    token: "token" required secret,
}

mg::derived_from! { TokenMeetingInfo: super::MeetingInfo }
