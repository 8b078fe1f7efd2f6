// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamsAsyncOperation`, by its URL.
///
/// For example `/chats/{chat-id}/operations/{teamsAsyncOperation-id}`.
pub type TeamsAsyncOperationResource = mg::One<models::TeamsAsyncOperation>;

/// A collection of `microsoft.graph.teamsAsyncOperation`, by its URL.
///
/// For example `/chats/{chat-id}/operations`.
pub type TeamsAsyncOperationCollection = mg::Many<
    models::TeamsAsyncOperation,
    TeamsAsyncOperationResource,
>;
