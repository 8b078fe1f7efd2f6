// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosikEv2VpnConfiguration`](models::IosikEv2VpnConfiguration): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_iosik_ev2_vpn_configuration()
/// ```
pub type IosikEv2VpnConfigurationResource = mg::One<
    models::IosikEv2VpnConfiguration,
    requests::ios_vpn_configuration::IosVpnConfigurationResource,
>;

/// Requests on a collection of [`IosikEv2VpnConfiguration`](models::IosikEv2VpnConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_iosik_ev2_vpn_configuration()`.
pub type IosikEv2VpnConfigurationCollection = mg::Many<
    models::IosikEv2VpnConfiguration,
    IosikEv2VpnConfigurationResource,
    requests::ios_vpn_configuration::IosVpnConfigurationCollection,
>;
