// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.identity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalconnectors-identity?view=graph-rest-beta>
    Identity "microsoft.graph.externalConnectors.identity" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `type`: microsoft.graph.externalConnectors.identityType
    type_ "type": mg::Open<super::IdentityType>,
}

mg::derived_from! { Identity: crate::models::Entity }
