// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsAutoUpdateCatalogApp`, by its URL.
pub type WindowsAutoUpdateCatalogAppResource = mg::One<
    models::WindowsAutoUpdateCatalogApp,
    requests::mobile_app::MobileAppResource,
>;

/// A collection of `microsoft.graph.windowsAutoUpdateCatalogApp`, by its URL.
pub type WindowsAutoUpdateCatalogAppCollection = mg::Many<
    models::WindowsAutoUpdateCatalogApp,
    WindowsAutoUpdateCatalogAppResource,
    requests::mobile_app::MobileAppCollection,
>;
