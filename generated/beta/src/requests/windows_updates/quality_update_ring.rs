// @generated
use crate::{mg, models};

/// Requests on one [`QualityUpdateRing`](models::windows_updates::QualityUpdateRing): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .policies()
///     .id(id)
///     .rings()
///     .id(id)
///     .cast_to_quality_update_ring()
/// ```
pub type QualityUpdateRingResource = mg::One<models::windows_updates::QualityUpdateRing>;

/// Requests on a collection of [`QualityUpdateRing`](models::windows_updates::QualityUpdateRing):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.admin().windows().updates().policies().id(id).rings().cast_to_quality_update_ring()`.
pub type QualityUpdateRingCollection = mg::Many<
    models::windows_updates::QualityUpdateRing,
    QualityUpdateRingResource,
>;
