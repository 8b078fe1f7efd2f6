// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedAndroidLobApp`](models::ManagedAndroidLobApp): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_managed_android_lob_app()`.
pub type ManagedAndroidLobAppResource = mg::One<
    models::ManagedAndroidLobApp,
    requests::managed_mobile_lob_app::ManagedMobileLobAppResource,
>;

/// Requests on a collection of [`ManagedAndroidLobApp`](models::ManagedAndroidLobApp): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_managed_android_lob_app()`.
pub type ManagedAndroidLobAppCollection = mg::Many<
    models::ManagedAndroidLobApp,
    ManagedAndroidLobAppResource,
    requests::managed_mobile_lob_app::ManagedMobileLobAppCollection,
>;
