// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidManagedStoreWebApp`](models::AndroidManagedStoreWebApp): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_android_managed_store_web_app()`.
pub type AndroidManagedStoreWebAppResource = mg::One<
    models::AndroidManagedStoreWebApp,
    requests::android_managed_store_app::AndroidManagedStoreAppResource,
>;

/// Requests on a collection of [`AndroidManagedStoreWebApp`](models::AndroidManagedStoreWebApp):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_app_management().mobile_apps().cast_to_android_managed_store_web_app()`.
pub type AndroidManagedStoreWebAppCollection = mg::Many<
    models::AndroidManagedStoreWebApp,
    AndroidManagedStoreWebAppResource,
    requests::android_managed_store_app::AndroidManagedStoreAppCollection,
>;
