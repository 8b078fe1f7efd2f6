// @generated
use crate::{mg, models, requests};

/// Requests on one [`SiteProtectionUnit`](models::SiteProtectionUnit): `get`, `update`, `delete`.
///
/// For example `graph.solutions().backup_restore().site_protection_units().id(id)`.
pub type SiteProtectionUnitResource = mg::One<
    models::SiteProtectionUnit,
    requests::protection_unit_base::ProtectionUnitBaseResource,
>;

/// Requests on a collection of [`SiteProtectionUnit`](models::SiteProtectionUnit): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().site_protection_units()`.
pub type SiteProtectionUnitCollection = mg::Many<
    models::SiteProtectionUnit,
    SiteProtectionUnitResource,
>;
