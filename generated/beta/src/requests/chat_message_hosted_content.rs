// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.chatMessageHostedContent`, by its URL.
///
/// For example `/chats/allMessages(…)/{chatMessage-id}/hostedContents/{chatMessageHostedContent-id}`.
pub type ChatMessageHostedContentResource = mg::One<
    models::ChatMessageHostedContent,
    requests::teamwork_hosted_content::TeamworkHostedContentResource,
>;

/// A collection of `microsoft.graph.chatMessageHostedContent`, by its URL.
///
/// For example `/chats/allMessages(…)/{chatMessage-id}/hostedContents`.
pub type ChatMessageHostedContentCollection = mg::Many<
    models::ChatMessageHostedContent,
    ChatMessageHostedContentResource,
>;
