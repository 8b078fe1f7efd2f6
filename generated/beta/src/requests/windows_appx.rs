// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsAppX`](models::WindowsAppX): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_windows_appx()`.
pub type WindowsAppXResource = mg::One<
    models::WindowsAppX,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// Requests on a collection of [`WindowsAppX`](models::WindowsAppX): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_windows_appx()`.
pub type WindowsAppXCollection = mg::Many<
    models::WindowsAppX,
    WindowsAppXResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
