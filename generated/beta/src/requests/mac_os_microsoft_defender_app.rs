// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsMicrosoftDefenderApp`](models::MacOsMicrosoftDefenderApp): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_mac_os_microsoft_defender_app()`.
pub type MacOsMicrosoftDefenderAppResource = mg::One<
    models::MacOsMicrosoftDefenderApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`MacOsMicrosoftDefenderApp`](models::MacOsMicrosoftDefenderApp):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_app_management().mobile_apps().cast_to_mac_os_microsoft_defender_app()`.
pub type MacOsMicrosoftDefenderAppCollection = mg::Many<
    models::MacOsMicrosoftDefenderApp,
    MacOsMicrosoftDefenderAppResource,
    requests::mobile_app::MobileAppCollection,
>;
