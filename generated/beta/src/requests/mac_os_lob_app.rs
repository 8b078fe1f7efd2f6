// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.macOSLobApp`, by its URL.
pub type MacOsLobAppResource = mg::One<
    models::MacOsLobApp,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// A collection of `microsoft.graph.macOSLobApp`, by its URL.
pub type MacOsLobAppCollection = mg::Many<
    models::MacOsLobApp,
    MacOsLobAppResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
