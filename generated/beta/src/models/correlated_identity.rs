// @generated
use crate::mg;

/// Entity type [`microsoft.graph.correlatedIdentity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CorrelatedIdentityCollection`], for example
/// `graph.reports().correlations().id(id).identities()`.
///
/// [`CorrelatedIdentityCollection`]: crate::requests::correlated_identity::CorrelatedIdentityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/correlatedidentity?view=graph-rest-beta
pub struct CorrelatedIdentity {
    /// `correlatedDateTime`.
    pub correlated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::CorrelationError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `sourceIdentity`.
    pub source_identity: mg::Field<mg::Boxed<super::IdentityInfo>>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `targetIdentity`.
    pub target_identity: mg::Field<mg::Boxed<super::IdentityInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CorrelatedIdentity: "microsoft.graph.correlatedIdentity", entity, base super::Entity;
    correlated_date_time: "correlatedDateTime",
    error: "error",
    id: "id" key required,
    source_identity: "sourceIdentity",
    status: "status",
    target_identity: "targetIdentity",
}

mg::derived_from! { CorrelatedIdentity: super::Entity }
