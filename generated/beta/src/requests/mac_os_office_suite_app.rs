// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsOfficeSuiteApp`](models::MacOsOfficeSuiteApp): `get`, `update`, `delete`.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_mac_os_office_suite_app()`.
pub type MacOsOfficeSuiteAppResource = mg::One<
    models::MacOsOfficeSuiteApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`MacOsOfficeSuiteApp`](models::MacOsOfficeSuiteApp): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_mac_os_office_suite_app()`.
pub type MacOsOfficeSuiteAppCollection = mg::Many<
    models::MacOsOfficeSuiteApp,
    MacOsOfficeSuiteAppResource,
    requests::mobile_app::MobileAppCollection,
>;
