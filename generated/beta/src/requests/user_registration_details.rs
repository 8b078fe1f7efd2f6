// @generated
use crate::{mg, models};

/// One `microsoft.graph.userRegistrationDetails`, by its URL.
///
/// For example `/reports/authenticationMethods/userRegistrationDetails/{userRegistrationDetails-id}`.
pub type UserRegistrationDetailsResource = mg::One<models::UserRegistrationDetails>;

/// A collection of `microsoft.graph.userRegistrationDetails`, by its URL.
///
/// For example `/reports/authenticationMethods/userRegistrationDetails`.
pub type UserRegistrationDetailsCollection = mg::Many<
    models::UserRegistrationDetails,
    UserRegistrationDetailsResource,
>;
