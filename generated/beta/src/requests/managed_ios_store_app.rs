// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.managedIOSStoreApp`, by its URL.
pub type ManagedIosStoreAppResource = mg::One<
    models::ManagedIosStoreApp,
    requests::managed_app::ManagedAppResource,
>;

/// A collection of `microsoft.graph.managedIOSStoreApp`, by its URL.
pub type ManagedIosStoreAppCollection = mg::Many<
    models::ManagedIosStoreApp,
    ManagedIosStoreAppResource,
    requests::managed_app::ManagedAppCollection,
>;
