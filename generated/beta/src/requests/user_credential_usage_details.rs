// @generated
use crate::{mg, models};

/// One `microsoft.graph.userCredentialUsageDetails`, by its URL.
///
/// For example `/reports/userCredentialUsageDetails/{userCredentialUsageDetails-id}`.
pub type UserCredentialUsageDetailsResource = mg::One<
    models::UserCredentialUsageDetails,
>;

/// A collection of `microsoft.graph.userCredentialUsageDetails`, by its URL.
///
/// For example `/reports/userCredentialUsageDetails`.
pub type UserCredentialUsageDetailsCollection = mg::Many<
    models::UserCredentialUsageDetails,
    UserCredentialUsageDetailsResource,
>;
