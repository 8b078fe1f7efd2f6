// @generated
use crate::{mg, models};

/// One `microsoft.graph.admitFromLobbyOperation`, by its URL.
pub type AdmitFromLobbyOperationResource = mg::One<models::AdmitFromLobbyOperation>;

/// A collection of `microsoft.graph.admitFromLobbyOperation`, by its URL.
pub type AdmitFromLobbyOperationCollection = mg::Many<
    models::AdmitFromLobbyOperation,
    AdmitFromLobbyOperationResource,
>;
