// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceConfigurationPolicySetItem`, by its URL.
pub type DeviceConfigurationPolicySetItemResource = mg::One<
    models::DeviceConfigurationPolicySetItem,
>;

/// A collection of `microsoft.graph.deviceConfigurationPolicySetItem`, by its URL.
pub type DeviceConfigurationPolicySetItemCollection = mg::Many<
    models::DeviceConfigurationPolicySetItem,
    DeviceConfigurationPolicySetItemResource,
>;
