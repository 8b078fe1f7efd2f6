// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityCorrelation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitycorrelation?view=graph-rest-beta>
    IdentityCorrelation "microsoft.graph.identityCorrelation" "entity" : super::Entity;
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `error`: correlationError
    error "error": mg::Boxed<super::CorrelationError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}

mg::derived_from! { IdentityCorrelation: super::Entity }

impl IdentityCorrelation {
    /// `identities`: many `correlatedIdentity`, contained
    pub const IDENTITIES: mg::Nav<IdentityCorrelation, Vec<super::CorrelatedIdentity>> = mg::Nav::new(
        "identities",
    );
    /// `servicePrincipal`: `servicePrincipal`
    pub const SERVICE_PRINCIPAL: mg::Nav<IdentityCorrelation, super::ServicePrincipal> = mg::Nav::new(
        "servicePrincipal",
    );
}
