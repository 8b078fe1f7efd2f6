// @generated
use crate::{mg, models};

/// Requests on one [`AppCredentialSignInActivity`](models::AppCredentialSignInActivity): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().app_credential_sign_in_activities().id(id)`.
pub type AppCredentialSignInActivityResource = mg::One<
    models::AppCredentialSignInActivity,
>;

/// Requests on a collection of
/// [`AppCredentialSignInActivity`](models::AppCredentialSignInActivity): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.reports().app_credential_sign_in_activities()`.
pub type AppCredentialSignInActivityCollection = mg::Many<
    models::AppCredentialSignInActivity,
    AppCredentialSignInActivityResource,
>;
