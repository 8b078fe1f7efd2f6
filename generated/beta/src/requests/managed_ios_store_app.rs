// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedIosStoreApp`](models::ManagedIosStoreApp): `get`, `update`, `delete`.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_managed_ios_store_app()`.
pub type ManagedIosStoreAppResource = mg::One<
    models::ManagedIosStoreApp,
    requests::managed_app::ManagedAppResource,
>;

/// Requests on a collection of [`ManagedIosStoreApp`](models::ManagedIosStoreApp): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_managed_ios_store_app()`.
pub type ManagedIosStoreAppCollection = mg::Many<
    models::ManagedIosStoreApp,
    ManagedIosStoreAppResource,
    requests::managed_app::ManagedAppCollection,
>;
