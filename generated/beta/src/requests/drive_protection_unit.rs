// @generated
use crate::{mg, models, requests};

/// Requests on one [`DriveProtectionUnit`](models::DriveProtectionUnit): `get`, `update`, `delete`.
///
/// For example `graph.solutions().backup_restore().drive_protection_units().id(id)`.
pub type DriveProtectionUnitResource = mg::One<
    models::DriveProtectionUnit,
    requests::protection_unit_base::ProtectionUnitBaseResource,
>;

/// Requests on a collection of [`DriveProtectionUnit`](models::DriveProtectionUnit): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().drive_protection_units()`.
pub type DriveProtectionUnitCollection = mg::Many<
    models::DriveProtectionUnit,
    DriveProtectionUnitResource,
>;
