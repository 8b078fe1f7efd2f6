// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosStoreApp`, by its URL.
pub type IosStoreAppResource = mg::One<
    models::IosStoreApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.iosStoreApp`, by its URL.
pub type IosStoreAppCollection = mg::Many<
    models::IosStoreApp,
    IosStoreAppResource,
    requests::mobile_app::MobileAppCollection,
>;
