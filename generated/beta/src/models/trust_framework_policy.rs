// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trustFrameworkPolicy`, an entity type derived from `microsoft.graph.entity`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/trustframeworkpolicy?view=graph-rest-beta>
    TrustFrameworkPolicy "microsoft.graph.trustFrameworkPolicy" "entity stream" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TrustFrameworkPolicy: super::Entity }
