// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidStoreApp`](models::AndroidStoreApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_android_store_app()`.
pub type AndroidStoreAppResource = mg::One<
    models::AndroidStoreApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`AndroidStoreApp`](models::AndroidStoreApp): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_android_store_app()`.
pub type AndroidStoreAppCollection = mg::Many<
    models::AndroidStoreApp,
    AndroidStoreAppResource,
    requests::mobile_app::MobileAppCollection,
>;
