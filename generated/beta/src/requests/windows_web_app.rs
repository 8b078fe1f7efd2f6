// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsWebApp`](models::WindowsWebApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_windows_web_app()`.
pub type WindowsWebAppResource = mg::One<
    models::WindowsWebApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`WindowsWebApp`](models::WindowsWebApp): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_windows_web_app()`.
pub type WindowsWebAppCollection = mg::Many<
    models::WindowsWebApp,
    WindowsWebAppResource,
    requests::mobile_app::MobileAppCollection,
>;
