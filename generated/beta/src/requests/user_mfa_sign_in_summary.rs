// @generated
use crate::{mg, models};

/// One `microsoft.graph.userMfaSignInSummary`, by its URL.
///
/// For example `/reports/authenticationMethods/userMfaSignInSummary/{userMfaSignInSummary-id}`.
pub type UserMfaSignInSummaryResource = mg::One<models::UserMfaSignInSummary>;

/// A collection of `microsoft.graph.userMfaSignInSummary`, by its URL.
///
/// For example `/reports/authenticationMethods/userMfaSignInSummary`.
pub type UserMfaSignInSummaryCollection = mg::Many<
    models::UserMfaSignInSummary,
    UserMfaSignInSummaryResource,
>;
