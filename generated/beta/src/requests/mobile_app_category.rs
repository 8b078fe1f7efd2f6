// @generated
use crate::{mg, models};

/// Requests on one [`MobileAppCategory`](models::MobileAppCategory): `get`, `update`, `delete`.
///
/// For example `graph.device_app_management().mobile_app_categories().id(id)`.
pub type MobileAppCategoryResource = mg::One<models::MobileAppCategory>;

/// Requests on a collection of [`MobileAppCategory`](models::MobileAppCategory): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_app_categories()`.
pub type MobileAppCategoryCollection = mg::Many<
    models::MobileAppCategory,
    MobileAppCategoryResource,
>;
