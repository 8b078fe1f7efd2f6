// @generated
use crate::{mg, models, requests};

/// Requests on one [`ChatMessageHostedContent`](models::ChatMessageHostedContent): `get`, `update`,
/// `delete`.
///
/// For example `graph.chats().all_messages().id(id).hosted_contents().id(id)`.
pub type ChatMessageHostedContentResource = mg::One<
    models::ChatMessageHostedContent,
    requests::teamwork_hosted_content::TeamworkHostedContentResource,
>;

/// Requests on a collection of [`ChatMessageHostedContent`](models::ChatMessageHostedContent):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.chats().all_messages().id(id).hosted_contents()`.
pub type ChatMessageHostedContentCollection = mg::Many<
    models::ChatMessageHostedContent,
    ChatMessageHostedContentResource,
>;
