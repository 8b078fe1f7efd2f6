// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualMachineDetails`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`VirtualMachineDetailsCollection`], for example:
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
///
/// [`VirtualMachineDetailsCollection`]: crate::requests::virtual_machine_details::VirtualMachineDetailsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualmachinedetails?view=graph-rest-beta
pub struct VirtualMachineDetails {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualMachineDetails: "microsoft.graph.virtualMachineDetails", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { VirtualMachineDetails: super::Entity }

impl VirtualMachineDetails {
    /// `virtualMachine`: [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
    pub const VIRTUAL_MACHINE: mg::Nav<
        VirtualMachineDetails,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("virtualMachine");
}
