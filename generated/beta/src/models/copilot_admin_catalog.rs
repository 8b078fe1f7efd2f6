// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotAdminCatalog`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CopilotAdminCatalogResource`], for example `graph.copilot().admin().catalog()`.
///
/// [`CopilotAdminCatalogResource`]: crate::requests::copilot_admin_catalog::CopilotAdminCatalogResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotadmincatalog?view=graph-rest-beta
pub struct CopilotAdminCatalog {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotAdminCatalog: "microsoft.graph.copilotAdminCatalog", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CopilotAdminCatalog: super::Entity }

impl CopilotAdminCatalog {
    /// `packages`: many [`CopilotPackageDetail`](super::CopilotPackageDetail).
    pub const PACKAGES: mg::Nav<CopilotAdminCatalog, Vec<super::CopilotPackageDetail>> = mg::Nav::new(
        "packages",
    );
}
