// @generated
use crate::{mg, models};

/// Requests on one [`DriveExclusionUnit`](models::DriveExclusionUnit): `get`, `update`, `delete`.
///
/// For example `graph.solutions().backup_restore().drive_exclusion_units().id(id)`.
pub type DriveExclusionUnitResource = mg::One<models::DriveExclusionUnit>;

/// Requests on a collection of [`DriveExclusionUnit`](models::DriveExclusionUnit): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().drive_exclusion_units()`.
pub type DriveExclusionUnitCollection = mg::Many<
    models::DriveExclusionUnit,
    DriveExclusionUnitResource,
>;
