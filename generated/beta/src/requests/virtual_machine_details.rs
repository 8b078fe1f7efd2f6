// @generated
use crate::{mg, models, requests};

/// Requests on one [`VirtualMachineDetails`](models::VirtualMachineDetails): `get`, `update`,
/// `delete`, and the methods below.
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
///     .virtual_machines()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct VirtualMachineDetailsResource(mg::One<models::VirtualMachineDetails>);

mg::builder! { VirtualMachineDetailsResource: mg::One<models::VirtualMachineDetails> }

impl VirtualMachineDetailsResource {
    /// `…/virtualMachine`: [`AuthorizationSystemResource`](models::AuthorizationSystemResource).
    #[inline]
    pub fn virtual_machine(
        &self,
    ) -> requests::authorization_system_resource::AuthorizationSystemResourceResource {
        mg::navigate(self, "virtualMachine")
    }
}

/// Requests on a collection of [`VirtualMachineDetails`](models::VirtualMachineDetails): `list`,
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
///     .id(id)
///     .cast_to_open_network_azure_security_group_finding()
///     .virtual_machines()
/// ```
pub type VirtualMachineDetailsCollection = mg::Many<
    models::VirtualMachineDetails,
    VirtualMachineDetailsResource,
>;
