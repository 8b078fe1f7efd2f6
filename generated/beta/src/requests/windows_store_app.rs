// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsStoreApp`, by its URL.
pub type WindowsStoreAppResource = mg::One<
    models::WindowsStoreApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.windowsStoreApp`, by its URL.
pub type WindowsStoreAppCollection = mg::Many<
    models::WindowsStoreApp,
    WindowsStoreAppResource,
    requests::mobile_app::MobileAppCollection,
>;
