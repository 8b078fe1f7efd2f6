// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.unclassifiedArtifact`][reference], derived from
/// [`Artifact`](super::Artifact).
///
/// Requests: [`UnclassifiedArtifactResource`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .threat_intelligence()
///     .article_indicators()
///     .id(id)
///     .artifact()
///     .cast_to_unclassified_artifact()
/// ```
///
/// [`UnclassifiedArtifactResource`]: crate::requests::security::unclassified_artifact::UnclassifiedArtifactResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-unclassifiedartifact?view=graph-rest-beta
pub struct UnclassifiedArtifact {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `kind`. Never null.
    pub kind: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnclassifiedArtifact: "microsoft.graph.security.unclassifiedArtifact", entity, base super::Artifact;
    id: "id" key required,
    kind: "kind" required,
    value: "value" required,
}

mg::derived_from! { UnclassifiedArtifact: super::Artifact, crate::models::Entity }
