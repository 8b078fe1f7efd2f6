// @generated
use crate::mg;

/// Complex type `microsoft.graph.forwardToChatResult`, derived from
/// [`ActionResultPart`](super::ActionResultPart).
pub struct ForwardToChatResult {
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `forwardedMessageId`.
    pub forwarded_message_id: mg::Field<String>,
    /// `targetChatId`.
    pub target_chat_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ForwardToChatResult: "microsoft.graph.forwardToChatResult", complex, base super::ActionResultPart;
    error: "error",
    forwarded_message_id: "forwardedMessageId",
    target_chat_id: "targetChatId",
}

mg::derived_from! { ForwardToChatResult: super::ActionResultPart }
