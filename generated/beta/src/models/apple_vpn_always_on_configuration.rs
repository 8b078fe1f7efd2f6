// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appleVpnAlwaysOnConfiguration`, a complex type.
    AppleVpnAlwaysOnConfiguration "microsoft.graph.appleVpnAlwaysOnConfiguration" "complex";
    /// `airPrintExceptionAction`: vpnServiceExceptionAction
    air_print_exception_action "airPrintExceptionAction": mg::Open<super::VpnServiceExceptionAction>,
    /// `allowAllCaptiveNetworkPlugins`: Boolean
    allow_all_captive_network_plugins "allowAllCaptiveNetworkPlugins": bool,
    /// `allowCaptiveWebSheet`: Boolean
    allow_captive_web_sheet "allowCaptiveWebSheet": bool,
    /// `allowedCaptiveNetworkPlugins`: specifiedCaptiveNetworkPlugins
    allowed_captive_network_plugins "allowedCaptiveNetworkPlugins": mg::Boxed<super::SpecifiedCaptiveNetworkPlugins>,
    /// `cellularExceptionAction`: vpnServiceExceptionAction
    cellular_exception_action "cellularExceptionAction": mg::Open<super::VpnServiceExceptionAction>,
    /// `natKeepAliveIntervalInSeconds`: Int32
    nat_keep_alive_interval_in_seconds "natKeepAliveIntervalInSeconds": i32,
    /// `natKeepAliveOffloadEnable`: Boolean
    nat_keep_alive_offload_enable "natKeepAliveOffloadEnable": bool,
    /// `tunnelConfiguration`: vpnTunnelConfigurationType, not null
    tunnel_configuration "tunnelConfiguration" "r": mg::Open<super::VpnTunnelConfigurationType>,
    /// `userToggleEnabled`: Boolean
    user_toggle_enabled "userToggleEnabled": bool,
    /// `voicemailExceptionAction`: vpnServiceExceptionAction
    voicemail_exception_action "voicemailExceptionAction": mg::Open<super::VpnServiceExceptionAction>,
}
