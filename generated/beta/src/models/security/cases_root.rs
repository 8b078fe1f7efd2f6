// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.casesRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casesroot?view=graph-rest-beta>
    CasesRoot "microsoft.graph.security.casesRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CasesRoot: crate::models::Entity }

impl CasesRoot {
    /// `ediscoveryCases`: many `microsoft.graph.security.ediscoveryCase`, contained
    pub const EDISCOVERY_CASES: mg::Nav<CasesRoot, Vec<super::EdiscoveryCase>> = mg::Nav::new(
        "ediscoveryCases",
    );
}
