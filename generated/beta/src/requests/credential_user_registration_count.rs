// @generated
use crate::{mg, models};

/// Requests on one [`CredentialUserRegistrationCount`](models::CredentialUserRegistrationCount):
/// `get`, `update`, `delete`.
///
/// For example `graph.reports().get_credential_user_registration_count().id(id)`.
pub type CredentialUserRegistrationCountResource = mg::One<
    models::CredentialUserRegistrationCount,
>;

/// Requests on a collection of
/// [`CredentialUserRegistrationCount`](models::CredentialUserRegistrationCount): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().get_credential_user_registration_count()`.
pub type CredentialUserRegistrationCountCollection = mg::Many<
    models::CredentialUserRegistrationCount,
    CredentialUserRegistrationCountResource,
>;
