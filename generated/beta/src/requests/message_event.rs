// @generated
use crate::{mg, models};

/// One `microsoft.graph.messageEvent`, by its URL.
///
/// For example `/messageEvents/{messageEvent-id}`.
pub type MessageEventResource = mg::One<models::MessageEvent>;

/// A collection of `microsoft.graph.messageEvent`, by its URL.
///
/// For example `/messageEvents`.
pub type MessageEventCollection = mg::Many<models::MessageEvent, MessageEventResource>;
