// @generated
use crate::{mg, models};

/// One `microsoft.graph.driveProtectionUnitsBulkAdditionJob`, by its URL.
///
/// For example `/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs/{driveProtectionUnitsBulkAdditionJob-id}`.
pub type DriveProtectionUnitsBulkAdditionJobResource = mg::One<
    models::DriveProtectionUnitsBulkAdditionJob,
>;

/// A collection of `microsoft.graph.driveProtectionUnitsBulkAdditionJob`, by its URL.
///
/// For example `/solutions/backupRestore/driveProtectionUnitsBulkAdditionJobs`.
pub type DriveProtectionUnitsBulkAdditionJobCollection = mg::Many<
    models::DriveProtectionUnitsBulkAdditionJob,
    DriveProtectionUnitsBulkAdditionJobResource,
>;
