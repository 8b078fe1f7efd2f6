// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsFirewallRule`.
pub struct WindowsFirewallRule {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::StateManagementSetting>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `edgeTraversal`. Never null.
    pub edge_traversal: mg::Field<mg::Open<super::StateManagementSetting>>,
    /// `filePath`.
    pub file_path: mg::Field<String>,
    /// `interfaceTypes`. Never null.
    pub interface_types: mg::Field<mg::Flags<super::WindowsFirewallRuleInterfaceTypes>>,
    /// `localAddressRanges`.
    pub local_address_ranges: mg::Field<Vec<String>>,
    /// `localPortRanges`.
    pub local_port_ranges: mg::Field<Vec<String>>,
    /// `localUserAuthorizations`.
    pub local_user_authorizations: mg::Field<String>,
    /// `packageFamilyName`.
    pub package_family_name: mg::Field<String>,
    /// `profileTypes`. Never null.
    pub profile_types: mg::Field<
        mg::Flags<super::WindowsFirewallRuleNetworkProfileTypes>,
    >,
    /// `protocol`.
    pub protocol: mg::Field<i32>,
    /// `remoteAddressRanges`.
    pub remote_address_ranges: mg::Field<Vec<String>>,
    /// `remotePortRanges`.
    pub remote_port_ranges: mg::Field<Vec<String>>,
    /// `serviceName`.
    pub service_name: mg::Field<String>,
    /// `trafficDirection`. Never null.
    pub traffic_direction: mg::Field<
        mg::Open<super::WindowsFirewallRuleTrafficDirectionType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsFirewallRule: "microsoft.graph.windowsFirewallRule", complex;
    action: "action" required,
    description: "description",
    display_name: "displayName" required,
    edge_traversal: "edgeTraversal" required,
    file_path: "filePath",
    interface_types: "interfaceTypes" required,
    local_address_ranges: "localAddressRanges",
    local_port_ranges: "localPortRanges",
    local_user_authorizations: "localUserAuthorizations",
    package_family_name: "packageFamilyName",
    profile_types: "profileTypes" required,
    protocol: "protocol",
    remote_address_ranges: "remoteAddressRanges",
    remote_port_ranges: "remotePortRanges",
    service_name: "serviceName",
    traffic_direction: "trafficDirection" required,
}
