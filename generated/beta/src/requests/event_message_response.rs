// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.eventMessageResponse`, by its URL.
pub type EventMessageResponseResource = mg::One<
    models::EventMessageResponse,
    requests::event_message::EventMessageResource,
>;

/// A collection of `microsoft.graph.eventMessageResponse`, by its URL.
pub type EventMessageResponseCollection = mg::Many<
    models::EventMessageResponse,
    EventMessageResponseResource,
    requests::event_message::EventMessageCollection,
>;
