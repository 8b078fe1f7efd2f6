// @generated
use crate::{mg, models};

/// One `microsoft.graph.siteExclusionUnit`, by its URL.
///
/// For example `/solutions/backupRestore/siteExclusionUnits/{siteExclusionUnit-id}`.
pub type SiteExclusionUnitResource = mg::One<models::SiteExclusionUnit>;

/// A collection of `microsoft.graph.siteExclusionUnit`, by its URL.
///
/// For example `/solutions/backupRestore/siteExclusionUnits`.
pub type SiteExclusionUnitCollection = mg::Many<
    models::SiteExclusionUnit,
    SiteExclusionUnitResource,
>;
