// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidLobApp`](models::AndroidLobApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_android_lob_app()`.
pub type AndroidLobAppResource = mg::One<
    models::AndroidLobApp,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// Requests on a collection of [`AndroidLobApp`](models::AndroidLobApp): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_android_lob_app()`.
pub type AndroidLobAppCollection = mg::Many<
    models::AndroidLobApp,
    AndroidLobAppResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
