// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.unclassifiedArtifact`, an entity type derived from `microsoft.graph.security.artifact`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-unclassifiedartifact?view=graph-rest-beta>
    UnclassifiedArtifact "microsoft.graph.security.unclassifiedArtifact" "entity" : super::Artifact;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `kind`: String, not null
    kind "kind" "r": String,
    /// `value`: String, not null
    value "value" "r": String,
}

mg::derived_from! { UnclassifiedArtifact: super::Artifact, crate::models::Entity }
