// @generated
use crate::{mg, models, requests};

/// Requests on one [`TenantAppManagementPolicy`](models::TenantAppManagementPolicy): `get`,
/// `update`, `delete`.
///
/// For example `graph.policies().default_app_management_policy()`.
pub type TenantAppManagementPolicyResource = mg::One<
    models::TenantAppManagementPolicy,
    requests::policy_base::PolicyBaseResource,
>;

/// Requests on a collection of [`TenantAppManagementPolicy`](models::TenantAppManagementPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_tenant_app_management_policy()`.
pub type TenantAppManagementPolicyCollection = mg::Many<
    models::TenantAppManagementPolicy,
    TenantAppManagementPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
