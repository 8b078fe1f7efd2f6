// @generated
use crate::{mg, models};

/// Requests on one
/// [`SiteProtectionUnitsBulkAdditionJob`](models::SiteProtectionUnitsBulkAdditionJob): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.solutions().backup_restore().site_protection_units_bulk_addition_jobs().id(id)`.
pub type SiteProtectionUnitsBulkAdditionJobResource = mg::One<
    models::SiteProtectionUnitsBulkAdditionJob,
>;

/// Requests on a collection of
/// [`SiteProtectionUnitsBulkAdditionJob`](models::SiteProtectionUnitsBulkAdditionJob): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().site_protection_units_bulk_addition_jobs()`.
pub type SiteProtectionUnitsBulkAdditionJobCollection = mg::Many<
    models::SiteProtectionUnitsBulkAdditionJob,
    SiteProtectionUnitsBulkAdditionJobResource,
>;
