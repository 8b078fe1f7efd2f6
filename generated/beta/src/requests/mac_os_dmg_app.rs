// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsDmgApp`](models::MacOsDmgApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_mac_os_dmg_app()`.
pub type MacOsDmgAppResource = mg::One<
    models::MacOsDmgApp,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// Requests on a collection of [`MacOsDmgApp`](models::MacOsDmgApp): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_mac_os_dmg_app()`.
pub type MacOsDmgAppCollection = mg::Many<
    models::MacOsDmgApp,
    MacOsDmgAppResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
