// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.siteProtectionUnit`, by its URL.
///
/// For example `/solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}`.
pub type SiteProtectionUnitResource = mg::One<
    models::SiteProtectionUnit,
    requests::protection_unit_base::ProtectionUnitBaseResource,
>;

/// A collection of `microsoft.graph.siteProtectionUnit`, by its URL.
///
/// For example `/solutions/backupRestore/siteProtectionUnits`.
pub type SiteProtectionUnitCollection = mg::Many<
    models::SiteProtectionUnit,
    SiteProtectionUnitResource,
>;
