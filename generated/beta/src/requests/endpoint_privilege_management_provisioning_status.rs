// @generated
use crate::{mg, models};

/// Requests on one [`EndpointPrivilegeManagementProvisioningStatus`]: `get`, `update`, `delete`.
///
/// For example `graph.device_management().endpoint_privilege_management_provisioning_status()`.
///
/// [`EndpointPrivilegeManagementProvisioningStatus`]: models::EndpointPrivilegeManagementProvisioningStatus
pub type EndpointPrivilegeManagementProvisioningStatusResource = mg::One<
    models::EndpointPrivilegeManagementProvisioningStatus,
>;
