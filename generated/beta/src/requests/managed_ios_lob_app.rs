// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.managedIOSLobApp`, by its URL.
pub type ManagedIosLobAppResource = mg::One<
    models::ManagedIosLobApp,
    requests::managed_mobile_lob_app::ManagedMobileLobAppResource,
>;

/// A collection of `microsoft.graph.managedIOSLobApp`, by its URL.
pub type ManagedIosLobAppCollection = mg::Many<
    models::ManagedIosLobApp,
    ManagedIosLobAppResource,
    requests::managed_mobile_lob_app::ManagedMobileLobAppCollection,
>;
