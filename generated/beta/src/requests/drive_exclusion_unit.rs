// @generated
use crate::{mg, models};

/// One `microsoft.graph.driveExclusionUnit`, by its URL.
///
/// For example `/solutions/backupRestore/driveExclusionUnits/{driveExclusionUnit-id}`.
pub type DriveExclusionUnitResource = mg::One<models::DriveExclusionUnit>;

/// A collection of `microsoft.graph.driveExclusionUnit`, by its URL.
///
/// For example `/solutions/backupRestore/driveExclusionUnits`.
pub type DriveExclusionUnitCollection = mg::Many<
    models::DriveExclusionUnit,
    DriveExclusionUnitResource,
>;
