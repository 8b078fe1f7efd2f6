// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosLobApp`, by its URL.
pub type IosLobAppResource = mg::One<
    models::IosLobApp,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// A collection of `microsoft.graph.iosLobApp`, by its URL.
pub type IosLobAppCollection = mg::Many<
    models::IosLobApp,
    IosLobAppResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
