// @generated
use crate::mg;

/// Complex type `microsoft.graph.appleVpnAlwaysOnConfiguration`.
pub struct AppleVpnAlwaysOnConfiguration {
    /// `airPrintExceptionAction`.
    pub air_print_exception_action: mg::Field<
        mg::Open<super::VpnServiceExceptionAction>,
    >,
    /// `allowAllCaptiveNetworkPlugins`.
    pub allow_all_captive_network_plugins: mg::Field<bool>,
    /// `allowCaptiveWebSheet`.
    pub allow_captive_web_sheet: mg::Field<bool>,
    /// `allowedCaptiveNetworkPlugins`.
    pub allowed_captive_network_plugins: mg::Field<
        mg::Boxed<super::SpecifiedCaptiveNetworkPlugins>,
    >,
    /// `cellularExceptionAction`.
    pub cellular_exception_action: mg::Field<mg::Open<super::VpnServiceExceptionAction>>,
    /// `natKeepAliveIntervalInSeconds`.
    pub nat_keep_alive_interval_in_seconds: mg::Field<i32>,
    /// `natKeepAliveOffloadEnable`.
    pub nat_keep_alive_offload_enable: mg::Field<bool>,
    /// `tunnelConfiguration`. Never null.
    pub tunnel_configuration: mg::Field<mg::Open<super::VpnTunnelConfigurationType>>,
    /// `userToggleEnabled`.
    pub user_toggle_enabled: mg::Field<bool>,
    /// `voicemailExceptionAction`.
    pub voicemail_exception_action: mg::Field<
        mg::Open<super::VpnServiceExceptionAction>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppleVpnAlwaysOnConfiguration: "microsoft.graph.appleVpnAlwaysOnConfiguration", complex;
    air_print_exception_action: "airPrintExceptionAction",
    allow_all_captive_network_plugins: "allowAllCaptiveNetworkPlugins",
    allow_captive_web_sheet: "allowCaptiveWebSheet",
    allowed_captive_network_plugins: "allowedCaptiveNetworkPlugins",
    cellular_exception_action: "cellularExceptionAction",
    nat_keep_alive_interval_in_seconds: "natKeepAliveIntervalInSeconds",
    nat_keep_alive_offload_enable: "natKeepAliveOffloadEnable",
    tunnel_configuration: "tunnelConfiguration" required,
    user_toggle_enabled: "userToggleEnabled",
    voicemail_exception_action: "voicemailExceptionAction",
}
