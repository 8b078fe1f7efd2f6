// @generated
use crate::mg;

/// Complex type `microsoft.graph.vpnTrafficRule`.
pub struct VpnTrafficRule {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `appType`. Never null.
    pub app_type: mg::Field<mg::Open<super::VpnTrafficRuleAppType>>,
    /// `claims`.
    pub claims: mg::Field<String>,
    /// `localAddressRanges`.
    pub local_address_ranges: mg::Field<Vec<super::IPv4Range>>,
    /// `localPortRanges`.
    pub local_port_ranges: mg::Field<Vec<super::NumberRange>>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `protocols`.
    pub protocols: mg::Field<i32>,
    /// `remoteAddressRanges`.
    pub remote_address_ranges: mg::Field<Vec<super::IPv4Range>>,
    /// `remotePortRanges`.
    pub remote_port_ranges: mg::Field<Vec<super::NumberRange>>,
    /// `routingPolicyType`. Never null.
    pub routing_policy_type: mg::Field<mg::Open<super::VpnTrafficRuleRoutingPolicyType>>,
    /// `vpnTrafficDirection`. Never null.
    pub vpn_traffic_direction: mg::Field<mg::Open<super::VpnTrafficDirection>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VpnTrafficRule: "microsoft.graph.vpnTrafficRule", complex;
    app_id: "appId",
    app_type: "appType" required,
    claims: "claims",
    local_address_ranges: "localAddressRanges",
    local_port_ranges: "localPortRanges",
    name: "name" required,
    protocols: "protocols",
    remote_address_ranges: "remoteAddressRanges",
    remote_port_ranges: "remotePortRanges",
    routing_policy_type: "routingPolicyType" required,
    vpn_traffic_direction: "vpnTrafficDirection" required,
}
