// @generated
use crate::{mg, models};

/// Requests on one
/// [`DriveExclusionUnitsBulkAdditionJob`](models::DriveExclusionUnitsBulkAdditionJob): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.solutions().backup_restore().drive_exclusion_units_bulk_addition_jobs().id(id)`.
pub type DriveExclusionUnitsBulkAdditionJobResource = mg::One<
    models::DriveExclusionUnitsBulkAdditionJob,
>;

/// Requests on a collection of
/// [`DriveExclusionUnitsBulkAdditionJob`](models::DriveExclusionUnitsBulkAdditionJob): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().drive_exclusion_units_bulk_addition_jobs()`.
pub type DriveExclusionUnitsBulkAdditionJobCollection = mg::Many<
    models::DriveExclusionUnitsBulkAdditionJob,
    DriveExclusionUnitsBulkAdditionJobResource,
>;
