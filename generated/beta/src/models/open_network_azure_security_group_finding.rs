// @generated
use crate::mg;

/// Entity type [`microsoft.graph.openNetworkAzureSecurityGroupFinding`][reference], derived from
/// [`Finding`](super::Finding).
///
/// Requests: [`OpenNetworkAzureSecurityGroupFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_open_network_azure_security_group_finding()
/// ```
///
/// [`OpenNetworkAzureSecurityGroupFindingCollection`]: crate::requests::open_network_azure_security_group_finding::OpenNetworkAzureSecurityGroupFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/opennetworkazuresecuritygroupfinding?view=graph-rest-beta
pub struct OpenNetworkAzureSecurityGroupFinding {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inboundPorts`. Never null.
    pub inbound_ports: mg::Field<mg::Boxed<super::InboundPorts>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OpenNetworkAzureSecurityGroupFinding: "microsoft.graph.openNetworkAzureSecurityGroupFinding", entity, base super::Finding;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    inbound_ports: "inboundPorts" required,
}

mg::derived_from! { OpenNetworkAzureSecurityGroupFinding: super::Finding, super::Entity }

impl OpenNetworkAzureSecurityGroupFinding {
    /// `securityGroup`: [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
    pub const SECURITY_GROUP: mg::Nav<
        OpenNetworkAzureSecurityGroupFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("securityGroup");
    /// `virtualMachines`: many [`VirtualMachineDetails`](super::VirtualMachineDetails).
    pub const VIRTUAL_MACHINES: mg::Nav<
        OpenNetworkAzureSecurityGroupFinding,
        Vec<super::VirtualMachineDetails>,
    > = mg::Nav::new("virtualMachines");
}
