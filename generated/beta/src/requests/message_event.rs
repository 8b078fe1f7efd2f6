// @generated
use crate::{mg, models};

/// Requests on one [`MessageEvent`](models::MessageEvent): `get`, `update`, `delete`.
///
/// For example `graph.message_events().id(id)`.
pub type MessageEventResource = mg::One<models::MessageEvent>;

/// Requests on a collection of [`MessageEvent`](models::MessageEvent): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.message_events()`.
pub type MessageEventCollection = mg::Many<models::MessageEvent, MessageEventResource>;
