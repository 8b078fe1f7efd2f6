// @generated
use crate::{mg, models, requests};

/// Requests on one [`OfficeSuiteApp`](models::OfficeSuiteApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_office_suite_app()`.
pub type OfficeSuiteAppResource = mg::One<
    models::OfficeSuiteApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`OfficeSuiteApp`](models::OfficeSuiteApp): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_office_suite_app()`.
pub type OfficeSuiteAppCollection = mg::Many<
    models::OfficeSuiteApp,
    OfficeSuiteAppResource,
    requests::mobile_app::MobileAppCollection,
>;
