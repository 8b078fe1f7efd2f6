// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.openNetworkAzureSecurityGroupFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/opennetworkazuresecuritygroupfinding?view=graph-rest-beta>
    OpenNetworkAzureSecurityGroupFinding "microsoft.graph.openNetworkAzureSecurityGroupFinding" "entity" : super::Finding;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inboundPorts`: inboundPorts, not null
    inbound_ports "inboundPorts" "r": mg::Boxed<super::InboundPorts>,
}

mg::derived_from! { OpenNetworkAzureSecurityGroupFinding: super::Finding, super::Entity }

impl OpenNetworkAzureSecurityGroupFinding {
    /// `securityGroup`: `authorizationSystemResource`
    pub const SECURITY_GROUP: mg::Nav<
        OpenNetworkAzureSecurityGroupFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("securityGroup");
    /// `virtualMachines`: many `virtualMachineDetails`, contained
    pub const VIRTUAL_MACHINES: mg::Nav<
        OpenNetworkAzureSecurityGroupFinding,
        Vec<super::VirtualMachineDetails>,
    > = mg::Nav::new("virtualMachines");
}
