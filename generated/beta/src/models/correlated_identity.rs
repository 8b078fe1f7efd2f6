// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.correlatedIdentity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/correlatedidentity?view=graph-rest-beta>
    CorrelatedIdentity "microsoft.graph.correlatedIdentity" "entity" : super::Entity;
    /// `correlatedDateTime`: DateTimeOffset
    correlated_date_time "correlatedDateTime": mg::DateTimeOffset,
    /// `error`: correlationError
    error "error": mg::Boxed<super::CorrelationError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sourceIdentity`: identityInfo
    source_identity "sourceIdentity": mg::Boxed<super::IdentityInfo>,
    /// `status`: String
    status "status": String,
    /// `targetIdentity`: identityInfo
    target_identity "targetIdentity": mg::Boxed<super::IdentityInfo>,
}

mg::derived_from! { CorrelatedIdentity: super::Entity }
