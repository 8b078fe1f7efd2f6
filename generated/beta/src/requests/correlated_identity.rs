// @generated
use crate::{mg, models};

/// One `microsoft.graph.correlatedIdentity`, by its URL.
///
/// For example `/reports/correlations/{identityCorrelation-id}/identities/{correlatedIdentity-id}`.
pub type CorrelatedIdentityResource = mg::One<models::CorrelatedIdentity>;

/// A collection of `microsoft.graph.correlatedIdentity`, by its URL.
///
/// For example `/reports/correlations/{identityCorrelation-id}/identities`.
pub type CorrelatedIdentityCollection = mg::Many<
    models::CorrelatedIdentity,
    CorrelatedIdentityResource,
>;
