// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosLobApp`](models::IosLobApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_ios_lob_app()`.
pub type IosLobAppResource = mg::One<
    models::IosLobApp,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// Requests on a collection of [`IosLobApp`](models::IosLobApp): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_ios_lob_app()`.
pub type IosLobAppCollection = mg::Many<
    models::IosLobApp,
    IosLobAppResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
