// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.environment`, by its URL.
///
/// For example `/security/zones/{zone-id}/environments/{environment-id}`.
pub type EnvironmentResource = mg::One<models::security::Environment>;

/// A collection of `microsoft.graph.security.environment`, by its URL.
///
/// For example `/security/zones/{zone-id}/environments`.
pub type EnvironmentCollection = mg::Many<
    models::security::Environment,
    EnvironmentResource,
>;
