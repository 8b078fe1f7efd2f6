// @generated
use crate::{mg, models};

/// Requests on one
/// [`DriveProtectionUnitsBulkAdditionJob`](models::DriveProtectionUnitsBulkAdditionJob): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.solutions().backup_restore().drive_protection_units_bulk_addition_jobs().id(id)`.
pub type DriveProtectionUnitsBulkAdditionJobResource = mg::One<
    models::DriveProtectionUnitsBulkAdditionJob,
>;

/// Requests on a collection of
/// [`DriveProtectionUnitsBulkAdditionJob`](models::DriveProtectionUnitsBulkAdditionJob): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().drive_protection_units_bulk_addition_jobs()`.
pub type DriveProtectionUnitsBulkAdditionJobCollection = mg::Many<
    models::DriveProtectionUnitsBulkAdditionJob,
    DriveProtectionUnitsBulkAdditionJobResource,
>;
