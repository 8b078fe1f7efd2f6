// @generated
use crate::{mg, models};

/// Requests on one [`MobileAppSupersedence`](models::MobileAppSupersedence): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_relationships()
///     .id(id)
///     .cast_to_mobile_app_supersedence()
/// ```
pub type MobileAppSupersedenceResource = mg::One<models::MobileAppSupersedence>;

/// Requests on a collection of [`MobileAppSupersedence`](models::MobileAppSupersedence): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_app_management().mobile_app_relationships().cast_to_mobile_app_supersedence()`.
pub type MobileAppSupersedenceCollection = mg::Many<
    models::MobileAppSupersedence,
    MobileAppSupersedenceResource,
>;
