// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.managedAndroidStoreApp`, by its URL.
pub type ManagedAndroidStoreAppResource = mg::One<
    models::ManagedAndroidStoreApp,
    requests::managed_app::ManagedAppResource,
>;

/// A collection of `microsoft.graph.managedAndroidStoreApp`, by its URL.
pub type ManagedAndroidStoreAppCollection = mg::Many<
    models::ManagedAndroidStoreApp,
    ManagedAndroidStoreAppResource,
    requests::managed_app::ManagedAppCollection,
>;
