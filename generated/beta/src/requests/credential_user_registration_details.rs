// @generated
use crate::{mg, models};

/// One `microsoft.graph.credentialUserRegistrationDetails`, by its URL.
///
/// For example `/reports/credentialUserRegistrationDetails/{credentialUserRegistrationDetails-id}`.
pub type CredentialUserRegistrationDetailsResource = mg::One<
    models::CredentialUserRegistrationDetails,
>;

/// A collection of `microsoft.graph.credentialUserRegistrationDetails`, by its URL.
///
/// For example `/reports/credentialUserRegistrationDetails`.
pub type CredentialUserRegistrationDetailsCollection = mg::Many<
    models::CredentialUserRegistrationDetails,
    CredentialUserRegistrationDetailsResource,
>;
