// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsPkgApp`](models::MacOsPkgApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_mac_os_pkg_app()`.
pub type MacOsPkgAppResource = mg::One<
    models::MacOsPkgApp,
    requests::mobile_lob_app::MobileLobAppResource,
>;

/// Requests on a collection of [`MacOsPkgApp`](models::MacOsPkgApp): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_mac_os_pkg_app()`.
pub type MacOsPkgAppCollection = mg::Many<
    models::MacOsPkgApp,
    MacOsPkgAppResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
