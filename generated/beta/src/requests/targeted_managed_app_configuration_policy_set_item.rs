// @generated
use crate::{mg, models};

/// One `microsoft.graph.targetedManagedAppConfigurationPolicySetItem`, by its URL.
pub type TargetedManagedAppConfigurationPolicySetItemResource = mg::One<
    models::TargetedManagedAppConfigurationPolicySetItem,
>;

/// A collection of `microsoft.graph.targetedManagedAppConfigurationPolicySetItem`, by its URL.
pub type TargetedManagedAppConfigurationPolicySetItemCollection = mg::Many<
    models::TargetedManagedAppConfigurationPolicySetItem,
    TargetedManagedAppConfigurationPolicySetItemResource,
>;
