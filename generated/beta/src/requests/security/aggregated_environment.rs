// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.aggregatedEnvironment`, by its URL.
///
/// For example `/security/zones/{zone-id}/aggregations/{aggregatedEnvironment-id}`.
pub type AggregatedEnvironmentResource = mg::One<
    models::security::AggregatedEnvironment,
>;

/// A collection of `microsoft.graph.security.aggregatedEnvironment`, by its URL.
///
/// For example `/security/zones/{zone-id}/aggregations`.
pub type AggregatedEnvironmentCollection = mg::Many<
    models::security::AggregatedEnvironment,
    AggregatedEnvironmentResource,
>;
