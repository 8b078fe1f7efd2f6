// @generated
use crate::{mg, models};

/// One `microsoft.graph.driveExclusionUnitsBulkAdditionJob`, by its URL.
///
/// For example `/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs/{driveExclusionUnitsBulkAdditionJob-id}`.
pub type DriveExclusionUnitsBulkAdditionJobResource = mg::One<
    models::DriveExclusionUnitsBulkAdditionJob,
>;

/// A collection of `microsoft.graph.driveExclusionUnitsBulkAdditionJob`, by its URL.
///
/// For example `/solutions/backupRestore/driveExclusionUnitsBulkAdditionJobs`.
pub type DriveExclusionUnitsBulkAdditionJobCollection = mg::Many<
    models::DriveExclusionUnitsBulkAdditionJob,
    DriveExclusionUnitsBulkAdditionJobResource,
>;
