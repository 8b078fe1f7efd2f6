// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidForWorkApp`](models::AndroidForWorkApp): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_android_for_work_app()`.
pub type AndroidForWorkAppResource = mg::One<
    models::AndroidForWorkApp,
    requests::mobile_app::MobileAppResource,
>;

/// Requests on a collection of [`AndroidForWorkApp`](models::AndroidForWorkApp): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_android_for_work_app()`.
pub type AndroidForWorkAppCollection = mg::Many<
    models::AndroidForWorkApp,
    AndroidForWorkAppResource,
    requests::mobile_app::MobileAppCollection,
>;
