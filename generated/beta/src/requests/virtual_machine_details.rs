// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualMachineDetails`, by its URL.
    VirtualMachineDetailsResource(mg::One<models::VirtualMachineDetails>)
}

impl VirtualMachineDetailsResource {
    /// `…/virtualMachine`: `authorizationSystemResource`
    #[inline]
    pub fn virtual_machine(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::to(self, "virtualMachine")
    }
}

/// A collection of `microsoft.graph.virtualMachineDetails`, by its URL.
pub type VirtualMachineDetailsCollection = mg::Many<
    models::VirtualMachineDetails,
    VirtualMachineDetailsResource,
>;
