// @generated
use crate::{mg, models};

/// One `microsoft.graph.userRegistrationActivitySummary`, by its URL.
///
/// For example `/reports/authenticationMethods/userRegistrationActivity(…)/{userRegistrationActivitySummary-id}`.
pub type UserRegistrationActivitySummaryResource = mg::One<
    models::UserRegistrationActivitySummary,
>;

/// A collection of `microsoft.graph.userRegistrationActivitySummary`, by its URL.
///
/// For example `/reports/authenticationMethods/userRegistrationActivity(…)`.
pub type UserRegistrationActivitySummaryCollection = mg::Many<
    models::UserRegistrationActivitySummary,
    UserRegistrationActivitySummaryResource,
>;
