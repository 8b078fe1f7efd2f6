// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsAutoUpdateCatalogApp`](models::WindowsAutoUpdateCatalogApp): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_windows_auto_update_catalog_app()`.
pub type WindowsAutoUpdateCatalogAppResource = mg::One<
    models::WindowsAutoUpdateCatalogApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of
/// [`WindowsAutoUpdateCatalogApp`](models::WindowsAutoUpdateCatalogApp): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example
/// `graph.device_app_management().mobile_apps().cast_to_windows_auto_update_catalog_app()`.
pub type WindowsAutoUpdateCatalogAppCollection = mg::Many<
    models::WindowsAutoUpdateCatalogApp,
    WindowsAutoUpdateCatalogAppResource,
    requests::mobile_app::MobileAppCollection,
>;
