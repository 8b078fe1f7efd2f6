// @generated
use crate::{mg, models};

/// One `microsoft.graph.credentialUserRegistrationCount`, by its URL.
///
/// For example `/reports/getCredentialUserRegistrationCount(…)/{credentialUserRegistrationCount-id}`.
pub type CredentialUserRegistrationCountResource = mg::One<
    models::CredentialUserRegistrationCount,
>;

/// A collection of `microsoft.graph.credentialUserRegistrationCount`, by its URL.
///
/// For example `/reports/getCredentialUserRegistrationCount(…)`.
pub type CredentialUserRegistrationCountCollection = mg::Many<
    models::CredentialUserRegistrationCount,
    CredentialUserRegistrationCountResource,
>;
