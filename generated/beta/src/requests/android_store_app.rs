// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidStoreApp`, by its URL.
pub type AndroidStoreAppResource = mg::One<
    models::AndroidStoreApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.androidStoreApp`, by its URL.
pub type AndroidStoreAppCollection = mg::Many<
    models::AndroidStoreApp,
    AndroidStoreAppResource,
    requests::mobile_app::MobileAppCollection,
>;
