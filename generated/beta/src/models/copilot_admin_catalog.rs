// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotAdminCatalog`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotadmincatalog?view=graph-rest-beta>
    CopilotAdminCatalog "microsoft.graph.copilotAdminCatalog" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CopilotAdminCatalog: super::Entity }

impl CopilotAdminCatalog {
    /// `packages`: many `copilotPackageDetail`, contained
    pub const PACKAGES: mg::Nav<CopilotAdminCatalog, Vec<super::CopilotPackageDetail>> = mg::Nav::new(
        "packages",
    );
}
