// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.openNetworkAzureSecurityGroupFinding`, by its URL.
    OpenNetworkAzureSecurityGroupFindingResource(mg::One<models::OpenNetworkAzureSecurityGroupFinding>)
}

impl OpenNetworkAzureSecurityGroupFindingResource {
    /// `…/securityGroup`: `authorizationSystemResource`
    #[inline]
    pub fn security_group(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::to(self, "securityGroup")
    }

    /// `…/virtualMachines`: many `virtualMachineDetails`
    #[inline]
    pub fn virtual_machines(
        &self,
    ) -> requests::virtual_machine_details::VirtualMachineDetailsCollection {
        mg::to(self, "virtualMachines")
    }
}

/// A collection of `microsoft.graph.openNetworkAzureSecurityGroupFinding`, by its URL.
pub type OpenNetworkAzureSecurityGroupFindingCollection = mg::Many<
    models::OpenNetworkAzureSecurityGroupFinding,
    OpenNetworkAzureSecurityGroupFindingResource,
>;
