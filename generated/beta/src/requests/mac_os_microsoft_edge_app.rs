// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsMicrosoftEdgeApp`](models::MacOsMicrosoftEdgeApp): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_mac_os_microsoft_edge_app()`.
pub type MacOsMicrosoftEdgeAppResource = mg::One<
    models::MacOsMicrosoftEdgeApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`MacOsMicrosoftEdgeApp`](models::MacOsMicrosoftEdgeApp): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_mac_os_microsoft_edge_app()`.
pub type MacOsMicrosoftEdgeAppCollection = mg::Many<
    models::MacOsMicrosoftEdgeApp,
    MacOsMicrosoftEdgeAppResource,
    requests::mobile_app::MobileAppCollection,
>;
