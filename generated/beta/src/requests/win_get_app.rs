// @generated
use crate::{mg, models, requests};

/// Requests on one [`WinGetApp`](models::WinGetApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_win_get_app()`.
pub type WinGetAppResource = mg::One<
    models::WinGetApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`WinGetApp`](models::WinGetApp): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_win_get_app()`.
pub type WinGetAppCollection = mg::Many<
    models::WinGetApp,
    WinGetAppResource,
    requests::mobile_app::MobileAppCollection,
>;
