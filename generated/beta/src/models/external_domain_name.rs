// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalDomainName`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externaldomainname?view=graph-rest-beta>
    ExternalDomainName "microsoft.graph.externalDomainName" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ExternalDomainName: super::Entity }
