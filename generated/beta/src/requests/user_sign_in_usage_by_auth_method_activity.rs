// @generated
use crate::{mg, models};

/// One `microsoft.graph.userSignInUsageByAuthMethodActivity`, by its URL.
///
/// For example `/reports/authenticationMethods/userSignInsByAuthMethodSummary(…)/{userSignInUsageByAuthMethodActivity-id}`.
pub type UserSignInUsageByAuthMethodActivityResource = mg::One<
    models::UserSignInUsageByAuthMethodActivity,
>;

/// A collection of `microsoft.graph.userSignInUsageByAuthMethodActivity`, by its URL.
///
/// For example `/reports/authenticationMethods/userSignInsByAuthMethodSummary(…)`.
pub type UserSignInUsageByAuthMethodActivityCollection = mg::Many<
    models::UserSignInUsageByAuthMethodActivity,
    UserSignInUsageByAuthMethodActivityResource,
>;
