// @generated
use crate::{mg, models, requests};

/// Requests on one [`EventMessageResponse`](models::EventMessageResponse): `get`, `update`,
/// `delete`.
///
/// For example `graph.me().messages().id(id).cast_to_event_message_response()`.
pub type EventMessageResponseResource = mg::One<
    models::EventMessageResponse,
    requests::event_message::EventMessageResource,
>;

/// Requests on a collection of [`EventMessageResponse`](models::EventMessageResponse): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().messages().cast_to_event_message_response()`.
pub type EventMessageResponseCollection = mg::Many<
    models::EventMessageResponse,
    EventMessageResponseResource,
    requests::event_message::EventMessageCollection,
>;
