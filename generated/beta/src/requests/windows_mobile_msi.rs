// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsMobileMsi`](models::WindowsMobileMsi): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_windows_mobile_msi()`.
pub type WindowsMobileMsiResource = mg::One<
    models::WindowsMobileMsi,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// Requests on a collection of [`WindowsMobileMsi`](models::WindowsMobileMsi): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_windows_mobile_msi()`.
pub type WindowsMobileMsiCollection = mg::Many<
    models::WindowsMobileMsi,
    WindowsMobileMsiResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
