// @generated
use crate::{mg, models};

/// One `microsoft.graph.endpointPrivilegeManagementProvisioningStatus`, by its URL.
///
/// For example `/deviceManagement/endpointPrivilegeManagementProvisioningStatus`.
pub type EndpointPrivilegeManagementProvisioningStatusResource = mg::One<
    models::EndpointPrivilegeManagementProvisioningStatus,
>;
