// @generated
use crate::{mg, models};

/// One `microsoft.graph.removeFromLobbyOperation`, by its URL.
pub type RemoveFromLobbyOperationResource = mg::One<models::RemoveFromLobbyOperation>;

/// A collection of `microsoft.graph.removeFromLobbyOperation`, by its URL.
pub type RemoveFromLobbyOperationCollection = mg::Many<
    models::RemoveFromLobbyOperation,
    RemoveFromLobbyOperationResource,
>;
