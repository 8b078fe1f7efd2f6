// @generated
use crate::{mg, models};

/// One `microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem`, by its URL.
pub type IosLobAppProvisioningConfigurationPolicySetItemResource = mg::One<
    models::IosLobAppProvisioningConfigurationPolicySetItem,
>;

/// A collection of `microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem`, by its URL.
pub type IosLobAppProvisioningConfigurationPolicySetItemCollection = mg::Many<
    models::IosLobAppProvisioningConfigurationPolicySetItem,
    IosLobAppProvisioningConfigurationPolicySetItemResource,
>;
