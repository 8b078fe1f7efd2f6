// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem`, by its URL.
pub type DeviceManagementConfigurationPolicyPolicySetItemResource = mg::One<
    models::DeviceManagementConfigurationPolicyPolicySetItem,
>;

/// A collection of `microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem`, by its URL.
pub type DeviceManagementConfigurationPolicyPolicySetItemCollection = mg::Many<
    models::DeviceManagementConfigurationPolicyPolicySetItem,
    DeviceManagementConfigurationPolicyPolicySetItemResource,
>;
