// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsMicrosoftEdgeApp`](models::WindowsMicrosoftEdgeApp): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_windows_microsoft_edge_app()`.
pub type WindowsMicrosoftEdgeAppResource = mg::One<
    models::WindowsMicrosoftEdgeApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`WindowsMicrosoftEdgeApp`](models::WindowsMicrosoftEdgeApp):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_windows_microsoft_edge_app()`.
pub type WindowsMicrosoftEdgeAppCollection = mg::Many<
    models::WindowsMicrosoftEdgeApp,
    WindowsMicrosoftEdgeAppResource,
    requests::mobile_app::MobileAppCollection,
>;
