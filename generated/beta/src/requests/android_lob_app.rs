// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidLobApp`, by its URL.
pub type AndroidLobAppResource = mg::One<
    models::AndroidLobApp,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// A collection of `microsoft.graph.androidLobApp`, by its URL.
pub type AndroidLobAppCollection = mg::Many<
    models::AndroidLobApp,
    AndroidLobAppResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
