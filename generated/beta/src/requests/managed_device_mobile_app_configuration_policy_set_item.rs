// @generated
use crate::{mg, models};

/// One `microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem`, by its URL.
pub type ManagedDeviceMobileAppConfigurationPolicySetItemResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationPolicySetItem,
>;

/// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem`, by its URL.
pub type ManagedDeviceMobileAppConfigurationPolicySetItemCollection = mg::Many<
    models::ManagedDeviceMobileAppConfigurationPolicySetItem,
    ManagedDeviceMobileAppConfigurationPolicySetItemResource,
>;
