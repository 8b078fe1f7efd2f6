// @generated
use crate::{mg, models};

/// Requests on one [`SiteExclusionUnit`](models::SiteExclusionUnit): `get`, `update`, `delete`.
///
/// For example `graph.solutions().backup_restore().site_exclusion_units().id(id)`.
pub type SiteExclusionUnitResource = mg::One<models::SiteExclusionUnit>;

/// Requests on a collection of [`SiteExclusionUnit`](models::SiteExclusionUnit): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().site_exclusion_units()`.
pub type SiteExclusionUnitCollection = mg::Many<
    models::SiteExclusionUnit,
    SiteExclusionUnitResource,
>;
