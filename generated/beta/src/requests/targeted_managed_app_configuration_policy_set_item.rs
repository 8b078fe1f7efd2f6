// @generated
use crate::{mg, models};

/// Requests on one [`TargetedManagedAppConfigurationPolicySetItem`]: `get`, `update`, `delete`.
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
///     .cast_to_targeted_managed_app_configuration_policy_set_item()
/// ```
///
/// [`TargetedManagedAppConfigurationPolicySetItem`]: models::TargetedManagedAppConfigurationPolicySetItem
pub type TargetedManagedAppConfigurationPolicySetItemResource = mg::One<
    models::TargetedManagedAppConfigurationPolicySetItem,
>;

/// Requests on a collection of [`TargetedManagedAppConfigurationPolicySetItem`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .cast_to_targeted_managed_app_configuration_policy_set_item()
/// ```
///
/// [`TargetedManagedAppConfigurationPolicySetItem`]: models::TargetedManagedAppConfigurationPolicySetItem
pub type TargetedManagedAppConfigurationPolicySetItemCollection = mg::Many<
    models::TargetedManagedAppConfigurationPolicySetItem,
    TargetedManagedAppConfigurationPolicySetItemResource,
>;
