// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsStoreApp`](models::WindowsStoreApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_windows_store_app()`.
pub type WindowsStoreAppResource = mg::One<
    models::WindowsStoreApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`WindowsStoreApp`](models::WindowsStoreApp): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_windows_store_app()`.
pub type WindowsStoreAppCollection = mg::Many<
    models::WindowsStoreApp,
    WindowsStoreAppResource,
    requests::mobile_app::MobileAppCollection,
>;
