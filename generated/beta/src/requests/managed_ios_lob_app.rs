// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedIosLobApp`](models::ManagedIosLobApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_managed_ios_lob_app()`.
pub type ManagedIosLobAppResource = mg::One<
    models::ManagedIosLobApp,
    requests::managed_mobile_lob_app::ManagedMobileLobAppResource,
>;

/// Requests on a collection of [`ManagedIosLobApp`](models::ManagedIosLobApp): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_managed_ios_lob_app()`.
pub type ManagedIosLobAppCollection = mg::Many<
    models::ManagedIosLobApp,
    ManagedIosLobAppResource,
    requests::managed_mobile_lob_app::ManagedMobileLobAppCollection,
>;
