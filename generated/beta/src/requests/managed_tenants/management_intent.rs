// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedTenants.managementIntent`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementIntents/{managementIntent-id}`.
pub type ManagementIntentResource = mg::One<models::managed_tenants::ManagementIntent>;

/// A collection of `microsoft.graph.managedTenants.managementIntent`, by its URL.
///
/// For example `/tenantRelationships/managedTenants/managementIntents`.
pub type ManagementIntentCollection = mg::Many<
    models::managed_tenants::ManagementIntent,
    ManagementIntentResource,
>;
