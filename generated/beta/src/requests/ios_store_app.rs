// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosStoreApp`](models::IosStoreApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_ios_store_app()`.
pub type IosStoreAppResource = mg::One<
    models::IosStoreApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`IosStoreApp`](models::IosStoreApp): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_ios_store_app()`.
pub type IosStoreAppCollection = mg::Many<
    models::IosStoreApp,
    IosStoreAppResource,
    requests::mobile_app::MobileAppCollection,
>;
