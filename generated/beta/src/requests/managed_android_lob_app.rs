// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.managedAndroidLobApp`, by its URL.
pub type ManagedAndroidLobAppResource = mg::One<
    models::ManagedAndroidLobApp,
    requests::managed_mobile_lob_app::ManagedMobileLobAppResource,
>;

/// A collection of `microsoft.graph.managedAndroidLobApp`, by its URL.
pub type ManagedAndroidLobAppCollection = mg::Many<
    models::ManagedAndroidLobApp,
    ManagedAndroidLobAppResource,
    requests::managed_mobile_lob_app::ManagedMobileLobAppCollection,
>;
