// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsPhone81StoreApp`](models::WindowsPhone81StoreApp): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_windows_phone81_store_app()`.
pub type WindowsPhone81StoreAppResource = mg::One<
    models::WindowsPhone81StoreApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`WindowsPhone81StoreApp`](models::WindowsPhone81StoreApp): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_windows_phone81_store_app()`.
pub type WindowsPhone81StoreAppCollection = mg::Many<
    models::WindowsPhone81StoreApp,
    WindowsPhone81StoreAppResource,
    requests::mobile_app::MobileAppCollection,
>;
