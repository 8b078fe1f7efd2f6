// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.ediscoveryroot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-ediscoveryroot?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2022-12-05, to be removed on 2023-02-01 (revision 2022-12/ediscoveryNamespace)")]
    Ediscoveryroot "microsoft.graph.ediscovery.ediscoveryroot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Ediscoveryroot: crate::models::Entity }

impl Ediscoveryroot {
    /// `cases`: many `microsoft.graph.ediscovery.case`, contained
    pub const CASES: mg::Nav<Ediscoveryroot, Vec<super::Case>> = mg::Nav::new("cases");
}
