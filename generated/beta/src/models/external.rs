// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.external`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/external?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)")]
    External "microsoft.graph.external" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { External: super::Entity }

impl External {
    /// `connections`: many `externalConnection`, contained
    pub const CONNECTIONS: mg::Nav<External, Vec<super::ExternalConnection>> = mg::Nav::new(
        "connections",
    );
}
