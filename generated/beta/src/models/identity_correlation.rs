// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityCorrelation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IdentityCorrelationCollection`], for example `graph.reports().correlations()`.
///
/// [`IdentityCorrelationCollection`]: crate::requests::identity_correlation::IdentityCorrelationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitycorrelation?view=graph-rest-beta
pub struct IdentityCorrelation {
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::CorrelationError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityCorrelation: "microsoft.graph.identityCorrelation", entity, base super::Entity;
    end_date_time: "endDateTime",
    error: "error",
    id: "id" key required,
    start_date_time: "startDateTime",
}

mg::derived_from! { IdentityCorrelation: super::Entity }

impl IdentityCorrelation {
    /// `identities`: many [`CorrelatedIdentity`](super::CorrelatedIdentity).
    pub const IDENTITIES: mg::Nav<IdentityCorrelation, Vec<super::CorrelatedIdentity>> = mg::Nav::new(
        "identities",
    );
    /// `servicePrincipal`: [`ServicePrincipal`](super::ServicePrincipal).
    pub const SERVICE_PRINCIPAL: mg::Nav<IdentityCorrelation, super::ServicePrincipal> = mg::Nav::new(
        "servicePrincipal",
    );
}
