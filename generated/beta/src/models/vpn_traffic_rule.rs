// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vpnTrafficRule`, a complex type.
    VpnTrafficRule "microsoft.graph.vpnTrafficRule" "complex";
    /// `appId`: String
    app_id "appId": String,
    /// `appType`: vpnTrafficRuleAppType, not null
    app_type "appType" "r": mg::Open<super::VpnTrafficRuleAppType>,
    /// `claims`: String
    claims "claims": String,
    /// `localAddressRanges`: Collection(iPv4Range)
    local_address_ranges "localAddressRanges": Vec<super::IPv4Range>,
    /// `localPortRanges`: Collection(numberRange)
    local_port_ranges "localPortRanges": Vec<super::NumberRange>,
    /// `name`: String, not null
    name "name" "r": String,
    /// `protocols`: Int32
    protocols "protocols": i32,
    /// `remoteAddressRanges`: Collection(iPv4Range)
    remote_address_ranges "remoteAddressRanges": Vec<super::IPv4Range>,
    /// `remotePortRanges`: Collection(numberRange)
    remote_port_ranges "remotePortRanges": Vec<super::NumberRange>,
    /// `routingPolicyType`: vpnTrafficRuleRoutingPolicyType, not null
    routing_policy_type "routingPolicyType" "r": mg::Open<super::VpnTrafficRuleRoutingPolicyType>,
    /// `vpnTrafficDirection`: vpnTrafficDirection, not null
    vpn_traffic_direction "vpnTrafficDirection" "r": mg::Open<super::VpnTrafficDirection>,
}
