// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsFirewallNetworkProfile`.
pub struct WindowsFirewallNetworkProfile {
    /// `authorizedApplicationRulesFromGroupPolicyMerged`. Never null.
    pub authorized_application_rules_from_group_policy_merged: mg::Field<bool>,
    /// `authorizedApplicationRulesFromGroupPolicyNotMerged`. Never null.
    pub authorized_application_rules_from_group_policy_not_merged: mg::Field<bool>,
    /// `connectionSecurityRulesFromGroupPolicyMerged`. Never null.
    pub connection_security_rules_from_group_policy_merged: mg::Field<bool>,
    /// `connectionSecurityRulesFromGroupPolicyNotMerged`. Never null.
    pub connection_security_rules_from_group_policy_not_merged: mg::Field<bool>,
    /// `firewallEnabled`. Never null.
    pub firewall_enabled: mg::Field<mg::Open<super::StateManagementSetting>>,
    /// `globalPortRulesFromGroupPolicyMerged`. Never null.
    pub global_port_rules_from_group_policy_merged: mg::Field<bool>,
    /// `globalPortRulesFromGroupPolicyNotMerged`. Never null.
    pub global_port_rules_from_group_policy_not_merged: mg::Field<bool>,
    /// `inboundConnectionsBlocked`. Never null.
    pub inbound_connections_blocked: mg::Field<bool>,
    /// `inboundConnectionsRequired`. Never null.
    pub inbound_connections_required: mg::Field<bool>,
    /// `inboundNotificationsBlocked`. Never null.
    pub inbound_notifications_blocked: mg::Field<bool>,
    /// `inboundNotificationsRequired`. Never null.
    pub inbound_notifications_required: mg::Field<bool>,
    /// `incomingTrafficBlocked`. Never null.
    pub incoming_traffic_blocked: mg::Field<bool>,
    /// `incomingTrafficRequired`. Never null.
    pub incoming_traffic_required: mg::Field<bool>,
    /// `outboundConnectionsBlocked`. Never null.
    pub outbound_connections_blocked: mg::Field<bool>,
    /// `outboundConnectionsRequired`. Never null.
    pub outbound_connections_required: mg::Field<bool>,
    /// `policyRulesFromGroupPolicyMerged`. Never null.
    pub policy_rules_from_group_policy_merged: mg::Field<bool>,
    /// `policyRulesFromGroupPolicyNotMerged`. Never null.
    pub policy_rules_from_group_policy_not_merged: mg::Field<bool>,
    /// `securedPacketExemptionAllowed`. Never null.
    pub secured_packet_exemption_allowed: mg::Field<bool>,
    /// `securedPacketExemptionBlocked`. Never null.
    pub secured_packet_exemption_blocked: mg::Field<bool>,
    /// `stealthModeBlocked`. Never null.
    pub stealth_mode_blocked: mg::Field<bool>,
    /// `stealthModeRequired`. Never null.
    pub stealth_mode_required: mg::Field<bool>,
    /// `unicastResponsesToMulticastBroadcastsBlocked`. Never null.
    pub unicast_responses_to_multicast_broadcasts_blocked: mg::Field<bool>,
    /// `unicastResponsesToMulticastBroadcastsRequired`. Never null.
    pub unicast_responses_to_multicast_broadcasts_required: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsFirewallNetworkProfile: "microsoft.graph.windowsFirewallNetworkProfile", complex;
    authorized_application_rules_from_group_policy_merged: "authorizedApplicationRulesFromGroupPolicyMerged" required,
    authorized_application_rules_from_group_policy_not_merged: "authorizedApplicationRulesFromGroupPolicyNotMerged" required,
    connection_security_rules_from_group_policy_merged: "connectionSecurityRulesFromGroupPolicyMerged" required,
    connection_security_rules_from_group_policy_not_merged: "connectionSecurityRulesFromGroupPolicyNotMerged" required,
    firewall_enabled: "firewallEnabled" required,
    global_port_rules_from_group_policy_merged: "globalPortRulesFromGroupPolicyMerged" required,
    global_port_rules_from_group_policy_not_merged: "globalPortRulesFromGroupPolicyNotMerged" required,
    inbound_connections_blocked: "inboundConnectionsBlocked" required,
    inbound_connections_required: "inboundConnectionsRequired" required,
    inbound_notifications_blocked: "inboundNotificationsBlocked" required,
    inbound_notifications_required: "inboundNotificationsRequired" required,
    incoming_traffic_blocked: "incomingTrafficBlocked" required,
    incoming_traffic_required: "incomingTrafficRequired" required,
    outbound_connections_blocked: "outboundConnectionsBlocked" required,
    outbound_connections_required: "outboundConnectionsRequired" required,
    policy_rules_from_group_policy_merged: "policyRulesFromGroupPolicyMerged" required,
    policy_rules_from_group_policy_not_merged: "policyRulesFromGroupPolicyNotMerged" required,
    secured_packet_exemption_allowed: "securedPacketExemptionAllowed" required,
    secured_packet_exemption_blocked: "securedPacketExemptionBlocked" required,
    stealth_mode_blocked: "stealthModeBlocked" required,
    stealth_mode_required: "stealthModeRequired" required,
    unicast_responses_to_multicast_broadcasts_blocked: "unicastResponsesToMulticastBroadcastsBlocked" required,
    unicast_responses_to_multicast_broadcasts_required: "unicastResponsesToMulticastBroadcastsRequired" required,
}
