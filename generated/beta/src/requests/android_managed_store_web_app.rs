// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidManagedStoreWebApp`, by its URL.
pub type AndroidManagedStoreWebAppResource = mg::One<
    models::AndroidManagedStoreWebApp,
    requests::android_managed_store_app::AndroidManagedStoreAppResource,
>;

/// A collection of `microsoft.graph.androidManagedStoreWebApp`, by its URL.
pub type AndroidManagedStoreWebAppCollection = mg::Many<
    models::AndroidManagedStoreWebApp,
    AndroidManagedStoreWebAppResource,
    requests::android_managed_store_app::AndroidManagedStoreAppCollection,
>;
