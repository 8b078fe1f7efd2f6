// @generated
use crate::{mg, models};

/// Requests on one
/// [`CredentialUserRegistrationDetails`](models::CredentialUserRegistrationDetails): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().credential_user_registration_details().id(id)`.
pub type CredentialUserRegistrationDetailsResource = mg::One<
    models::CredentialUserRegistrationDetails,
>;

/// Requests on a collection of
/// [`CredentialUserRegistrationDetails`](models::CredentialUserRegistrationDetails): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().credential_user_registration_details()`.
pub type CredentialUserRegistrationDetailsCollection = mg::Many<
    models::CredentialUserRegistrationDetails,
    CredentialUserRegistrationDetailsResource,
>;
