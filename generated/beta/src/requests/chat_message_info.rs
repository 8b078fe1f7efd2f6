// @generated
use crate::{mg, models};

/// Requests on one [`ChatMessageInfo`](models::ChatMessageInfo): `get`, `update`, `delete`.
///
/// For example `graph.chats().id(id).last_message_preview()`.
pub type ChatMessageInfoResource = mg::One<models::ChatMessageInfo>;
