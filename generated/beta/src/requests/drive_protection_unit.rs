// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.driveProtectionUnit`, by its URL.
///
/// For example `/solutions/backupRestore/driveProtectionUnits/{driveProtectionUnit-id}`.
pub type DriveProtectionUnitResource = mg::One<
    models::DriveProtectionUnit,
    requests::protection_unit_base::ProtectionUnitBaseResource,
>;

/// A collection of `microsoft.graph.driveProtectionUnit`, by its URL.
///
/// For example `/solutions/backupRestore/driveProtectionUnits`.
pub type DriveProtectionUnitCollection = mg::Many<
    models::DriveProtectionUnit,
    DriveProtectionUnitResource,
>;
