// @generated
use crate::{mg, models};

/// Requests on one [`IosLobAppProvisioningConfigurationPolicySetItem`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .id(id)
///     .cast_to_ios_lob_app_provisioning_configuration_policy_set_item()
/// ```
///
/// [`IosLobAppProvisioningConfigurationPolicySetItem`]: models::IosLobAppProvisioningConfigurationPolicySetItem
pub type IosLobAppProvisioningConfigurationPolicySetItemResource = mg::One<
    models::IosLobAppProvisioningConfigurationPolicySetItem,
>;

/// Requests on a collection of [`IosLobAppProvisioningConfigurationPolicySetItem`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .cast_to_ios_lob_app_provisioning_configuration_policy_set_item()
/// ```
///
/// [`IosLobAppProvisioningConfigurationPolicySetItem`]: models::IosLobAppProvisioningConfigurationPolicySetItem
pub type IosLobAppProvisioningConfigurationPolicySetItemCollection = mg::Many<
    models::IosLobAppProvisioningConfigurationPolicySetItem,
    IosLobAppProvisioningConfigurationPolicySetItemResource,
>;
