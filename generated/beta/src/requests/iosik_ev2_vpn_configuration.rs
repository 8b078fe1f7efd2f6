// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosikEv2VpnConfiguration`, by its URL.
pub type IosikEv2VpnConfigurationResource = mg::One<
    models::IosikEv2VpnConfiguration,
    requests::ios_vpn_configuration::IosVpnConfigurationResource,
>;

/// A collection of `microsoft.graph.iosikEv2VpnConfiguration`, by its URL.
pub type IosikEv2VpnConfigurationCollection = mg::Many<
    models::IosikEv2VpnConfiguration,
    IosikEv2VpnConfigurationResource,
    requests::ios_vpn_configuration::IosVpnConfigurationCollection,
>;
