// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsFirewallRule`, a complex type.
    WindowsFirewallRule "microsoft.graph.windowsFirewallRule" "complex";
    /// `action`: stateManagementSetting, not null
    action "action" "r": mg::Open<super::StateManagementSetting>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `edgeTraversal`: stateManagementSetting, not null
    edge_traversal "edgeTraversal" "r": mg::Open<super::StateManagementSetting>,
    /// `filePath`: String
    file_path "filePath": String,
    /// `interfaceTypes`: windowsFirewallRuleInterfaceTypes, not null
    interface_types "interfaceTypes" "r": mg::Flags<super::WindowsFirewallRuleInterfaceTypes>,
    /// `localAddressRanges`: Collection(String)
    local_address_ranges "localAddressRanges": Vec<String>,
    /// `localPortRanges`: Collection(String)
    local_port_ranges "localPortRanges": Vec<String>,
    /// `localUserAuthorizations`: String
    local_user_authorizations "localUserAuthorizations": String,
    /// `packageFamilyName`: String
    package_family_name "packageFamilyName": String,
    /// `profileTypes`: windowsFirewallRuleNetworkProfileTypes, not null
    profile_types "profileTypes" "r": mg::Flags<super::WindowsFirewallRuleNetworkProfileTypes>,
    /// `protocol`: Int32
    protocol "protocol": i32,
    /// `remoteAddressRanges`: Collection(String)
    remote_address_ranges "remoteAddressRanges": Vec<String>,
    /// `remotePortRanges`: Collection(String)
    remote_port_ranges "remotePortRanges": Vec<String>,
    /// `serviceName`: String
    service_name "serviceName": String,
    /// `trafficDirection`: windowsFirewallRuleTrafficDirectionType, not null
    traffic_direction "trafficDirection" "r": mg::Open<super::WindowsFirewallRuleTrafficDirectionType>,
}
