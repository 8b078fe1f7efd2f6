// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.tenantAppManagementPolicy`, by its URL.
///
/// For example `/policies/defaultAppManagementPolicy`.
pub type TenantAppManagementPolicyResource = mg::One<
    models::TenantAppManagementPolicy,
    requests::policy_base::PolicyBaseResource,
>;

/// A collection of `microsoft.graph.tenantAppManagementPolicy`, by its URL.
pub type TenantAppManagementPolicyCollection = mg::Many<
    models::TenantAppManagementPolicy,
    TenantAppManagementPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
