// @generated
use crate::{mg, models};

/// One `microsoft.graph.admitAllFromLobbyOperation`, by its URL.
pub type AdmitAllFromLobbyOperationResource = mg::One<
    models::AdmitAllFromLobbyOperation,
>;

/// A collection of `microsoft.graph.admitAllFromLobbyOperation`, by its URL.
pub type AdmitAllFromLobbyOperationCollection = mg::Many<
    models::AdmitAllFromLobbyOperation,
    AdmitAllFromLobbyOperationResource,
>;
