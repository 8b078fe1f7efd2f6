// @generated
use crate::{mg, models};

/// Requests on one [`ServicePrincipalSignInActivity`](models::ServicePrincipalSignInActivity):
/// `get`, `update`, `delete`.
///
/// For example `graph.reports().service_principal_sign_in_activities().id(id)`.
pub type ServicePrincipalSignInActivityResource = mg::One<
    models::ServicePrincipalSignInActivity,
>;

/// Requests on a collection of
/// [`ServicePrincipalSignInActivity`](models::ServicePrincipalSignInActivity): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().service_principal_sign_in_activities()`.
pub type ServicePrincipalSignInActivityCollection = mg::Many<
    models::ServicePrincipalSignInActivity,
    ServicePrincipalSignInActivityResource,
>;
