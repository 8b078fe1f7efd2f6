// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedAndroidStoreApp`](models::ManagedAndroidStoreApp): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_managed_android_store_app()`.
pub type ManagedAndroidStoreAppResource = mg::One<
    models::ManagedAndroidStoreApp,
    requests::managed_app::ManagedAppResource,
>;

/// Requests on a collection of [`ManagedAndroidStoreApp`](models::ManagedAndroidStoreApp): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_managed_android_store_app()`.
pub type ManagedAndroidStoreAppCollection = mg::Many<
    models::ManagedAndroidStoreApp,
    ManagedAndroidStoreAppResource,
    requests::managed_app::ManagedAppCollection,
>;
