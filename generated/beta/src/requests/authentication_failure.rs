// @generated
use crate::{mg, models};

/// One `microsoft.graph.authenticationFailure`, by its URL.
///
/// For example `/reports/userInsights/daily/authentications/{authenticationsMetric-id}/failures/{authenticationFailure-id}`.
pub type AuthenticationFailureResource = mg::One<models::AuthenticationFailure>;

/// A collection of `microsoft.graph.authenticationFailure`, by its URL.
///
/// For example `/reports/userInsights/daily/authentications/{authenticationsMetric-id}/failures`.
pub type AuthenticationFailureCollection = mg::Many<
    models::AuthenticationFailure,
    AuthenticationFailureResource,
>;
