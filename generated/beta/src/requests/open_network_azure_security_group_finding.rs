// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OpenNetworkAzureSecurityGroupFinding`](models::OpenNetworkAzureSecurityGroupFinding): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_open_network_azure_security_group_finding()
/// ```
#[derive(Clone, Debug)]
pub struct OpenNetworkAzureSecurityGroupFindingResource(
    mg::One<models::OpenNetworkAzureSecurityGroupFinding>,
);

mg::builder! { OpenNetworkAzureSecurityGroupFindingResource: mg::One<models::OpenNetworkAzureSecurityGroupFinding> }

impl OpenNetworkAzureSecurityGroupFindingResource {
    /// `…/securityGroup`: [`AuthorizationSystemResource`](models::AuthorizationSystemResource).
    #[inline]
    pub fn security_group(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::navigate(self, "securityGroup")
    }

    /// `…/virtualMachines`: many [`VirtualMachineDetails`](models::VirtualMachineDetails).
    #[inline]
    pub fn virtual_machines(
        &self,
    ) -> requests::virtual_machine_details::VirtualMachineDetailsCollection {
        mg::navigate(self, "virtualMachines")
    }
}

/// Requests on a collection of
/// [`OpenNetworkAzureSecurityGroupFinding`](models::OpenNetworkAzureSecurityGroupFinding): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_open_network_azure_security_group_finding()
/// ```
pub type OpenNetworkAzureSecurityGroupFindingCollection = mg::Many<
    models::OpenNetworkAzureSecurityGroupFinding,
    OpenNetworkAzureSecurityGroupFindingResource,
>;
