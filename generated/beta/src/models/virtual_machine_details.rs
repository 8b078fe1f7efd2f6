// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualMachineDetails`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualmachinedetails?view=graph-rest-beta>
    VirtualMachineDetails "microsoft.graph.virtualMachineDetails" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { VirtualMachineDetails: super::Entity }

impl VirtualMachineDetails {
    /// `virtualMachine`: `authorizationSystemResource`
    pub const VIRTUAL_MACHINE: mg::Nav<
        VirtualMachineDetails,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("virtualMachine");
}
