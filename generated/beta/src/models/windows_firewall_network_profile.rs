// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsFirewallNetworkProfile`, a complex type.
    WindowsFirewallNetworkProfile "microsoft.graph.windowsFirewallNetworkProfile" "complex";
    /// `authorizedApplicationRulesFromGroupPolicyMerged`: Boolean, not null
    authorized_application_rules_from_group_policy_merged "authorizedApplicationRulesFromGroupPolicyMerged" "r": bool,
    /// `authorizedApplicationRulesFromGroupPolicyNotMerged`: Boolean, not null
    authorized_application_rules_from_group_policy_not_merged "authorizedApplicationRulesFromGroupPolicyNotMerged" "r": bool,
    /// `connectionSecurityRulesFromGroupPolicyMerged`: Boolean, not null
    connection_security_rules_from_group_policy_merged "connectionSecurityRulesFromGroupPolicyMerged" "r": bool,
    /// `connectionSecurityRulesFromGroupPolicyNotMerged`: Boolean, not null
    connection_security_rules_from_group_policy_not_merged "connectionSecurityRulesFromGroupPolicyNotMerged" "r": bool,
    /// `firewallEnabled`: stateManagementSetting, not null
    firewall_enabled "firewallEnabled" "r": mg::Open<super::StateManagementSetting>,
    /// `globalPortRulesFromGroupPolicyMerged`: Boolean, not null
    global_port_rules_from_group_policy_merged "globalPortRulesFromGroupPolicyMerged" "r": bool,
    /// `globalPortRulesFromGroupPolicyNotMerged`: Boolean, not null
    global_port_rules_from_group_policy_not_merged "globalPortRulesFromGroupPolicyNotMerged" "r": bool,
    /// `inboundConnectionsBlocked`: Boolean, not null
    inbound_connections_blocked "inboundConnectionsBlocked" "r": bool,
    /// `inboundConnectionsRequired`: Boolean, not null
    inbound_connections_required "inboundConnectionsRequired" "r": bool,
    /// `inboundNotificationsBlocked`: Boolean, not null
    inbound_notifications_blocked "inboundNotificationsBlocked" "r": bool,
    /// `inboundNotificationsRequired`: Boolean, not null
    inbound_notifications_required "inboundNotificationsRequired" "r": bool,
    /// `incomingTrafficBlocked`: Boolean, not null
    incoming_traffic_blocked "incomingTrafficBlocked" "r": bool,
    /// `incomingTrafficRequired`: Boolean, not null
    incoming_traffic_required "incomingTrafficRequired" "r": bool,
    /// `outboundConnectionsBlocked`: Boolean, not null
    outbound_connections_blocked "outboundConnectionsBlocked" "r": bool,
    /// `outboundConnectionsRequired`: Boolean, not null
    outbound_connections_required "outboundConnectionsRequired" "r": bool,
    /// `policyRulesFromGroupPolicyMerged`: Boolean, not null
    policy_rules_from_group_policy_merged "policyRulesFromGroupPolicyMerged" "r": bool,
    /// `policyRulesFromGroupPolicyNotMerged`: Boolean, not null
    policy_rules_from_group_policy_not_merged "policyRulesFromGroupPolicyNotMerged" "r": bool,
    /// `securedPacketExemptionAllowed`: Boolean, not null
    secured_packet_exemption_allowed "securedPacketExemptionAllowed" "r": bool,
    /// `securedPacketExemptionBlocked`: Boolean, not null
    secured_packet_exemption_blocked "securedPacketExemptionBlocked" "r": bool,
    /// `stealthModeBlocked`: Boolean, not null
    stealth_mode_blocked "stealthModeBlocked" "r": bool,
    /// `stealthModeRequired`: Boolean, not null
    stealth_mode_required "stealthModeRequired" "r": bool,
    /// `unicastResponsesToMulticastBroadcastsBlocked`: Boolean, not null
    unicast_responses_to_multicast_broadcasts_blocked "unicastResponsesToMulticastBroadcastsBlocked" "r": bool,
    /// `unicastResponsesToMulticastBroadcastsRequired`: Boolean, not null
    unicast_responses_to_multicast_broadcasts_required "unicastResponsesToMulticastBroadcastsRequired" "r": bool,
}
