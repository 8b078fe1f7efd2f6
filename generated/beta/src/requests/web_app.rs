// @generated
use crate::{mg, models, requests};

/// Requests on one [`WebApp`](models::WebApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_web_app()`.
pub type WebAppResource = mg::One<
    models::WebApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`WebApp`](models::WebApp): `list`, `create`, `count`, `id` for one
/// of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_web_app()`.
pub type WebAppCollection = mg::Many<
    models::WebApp,
    WebAppResource,
    requests::mobile_app::MobileAppCollection,
>;
