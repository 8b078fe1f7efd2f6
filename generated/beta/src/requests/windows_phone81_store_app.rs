// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsPhone81StoreApp`, by its URL.
pub type WindowsPhone81StoreAppResource = mg::One<
    models::WindowsPhone81StoreApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.windowsPhone81StoreApp`, by its URL.
pub type WindowsPhone81StoreAppCollection = mg::Many<
    models::WindowsPhone81StoreApp,
    WindowsPhone81StoreAppResource,
    requests::mobile_app::MobileAppCollection,
>;
