// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsPhoneXap`](models::WindowsPhoneXap): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_windows_phone_xap()`.
pub type WindowsPhoneXapResource = mg::One<
    models::WindowsPhoneXap,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// Requests on a collection of [`WindowsPhoneXap`](models::WindowsPhoneXap): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_windows_phone_xap()`.
pub type WindowsPhoneXapCollection = mg::Many<
    models::WindowsPhoneXap,
    WindowsPhoneXapResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
