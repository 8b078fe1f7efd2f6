// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DelegatedAdminServiceProviderConstraints`](models::DelegatedAdminServiceProviderConstraints):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .partners()
///     .id(id)
///     .service_provider_constraints()
///     .cast_to_delegated_admin_service_provider_constraints()
/// ```
pub type DelegatedAdminServiceProviderConstraintsResource = mg::One<
    models::DelegatedAdminServiceProviderConstraints,
    requests::service_provider_constraints::ServiceProviderConstraintsResource,
>;
