// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsLobApp`](models::MacOsLobApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_mac_os_lob_app()`.
pub type MacOsLobAppResource = mg::One<
    models::MacOsLobApp,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// Requests on a collection of [`MacOsLobApp`](models::MacOsLobApp): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_mac_os_lob_app()`.
pub type MacOsLobAppCollection = mg::Many<
    models::MacOsLobApp,
    MacOsLobAppResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
