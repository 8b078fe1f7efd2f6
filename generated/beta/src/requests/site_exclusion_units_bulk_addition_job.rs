// @generated
use crate::{mg, models};

/// Requests on one
/// [`SiteExclusionUnitsBulkAdditionJob`](models::SiteExclusionUnitsBulkAdditionJob): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.solutions().backup_restore().site_exclusion_units_bulk_addition_jobs().id(id)`.
pub type SiteExclusionUnitsBulkAdditionJobResource = mg::One<
    models::SiteExclusionUnitsBulkAdditionJob,
>;

/// Requests on a collection of
/// [`SiteExclusionUnitsBulkAdditionJob`](models::SiteExclusionUnitsBulkAdditionJob): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().site_exclusion_units_bulk_addition_jobs()`.
pub type SiteExclusionUnitsBulkAdditionJobCollection = mg::Many<
    models::SiteExclusionUnitsBulkAdditionJob,
    SiteExclusionUnitsBulkAdditionJobResource,
>;
