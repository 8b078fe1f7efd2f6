// @generated
use crate::{mg, models, requests};

/// Requests on one [`TargetedChatMessage`](models::TargetedChatMessage): `get`, `update`, `delete`.
///
/// For example `graph.chats().id(id).targeted_messages().id(id)`.
pub type TargetedChatMessageResource = mg::One<
    models::TargetedChatMessage,
    requests::chat_message::ChatMessageResource,
>;

/// Requests on a collection of [`TargetedChatMessage`](models::TargetedChatMessage): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.chats().id(id).targeted_messages()`.
pub type TargetedChatMessageCollection = mg::Many<
    models::TargetedChatMessage,
    TargetedChatMessageResource,
    requests::chat_message::ChatMessageCollection,
>;
