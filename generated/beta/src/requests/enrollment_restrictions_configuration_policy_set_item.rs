// @generated
use crate::{mg, models};

/// Requests on one [`EnrollmentRestrictionsConfigurationPolicySetItem`]: `get`, `update`, `delete`.
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
///     .cast_to_enrollment_restrictions_configuration_policy_set_item()
/// ```
///
/// [`EnrollmentRestrictionsConfigurationPolicySetItem`]: models::EnrollmentRestrictionsConfigurationPolicySetItem
pub type EnrollmentRestrictionsConfigurationPolicySetItemResource = mg::One<
    models::EnrollmentRestrictionsConfigurationPolicySetItem,
>;

/// Requests on a collection of [`EnrollmentRestrictionsConfigurationPolicySetItem`]: `list`,
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
///     .cast_to_enrollment_restrictions_configuration_policy_set_item()
/// ```
///
/// [`EnrollmentRestrictionsConfigurationPolicySetItem`]: models::EnrollmentRestrictionsConfigurationPolicySetItem
pub type EnrollmentRestrictionsConfigurationPolicySetItemCollection = mg::Many<
    models::EnrollmentRestrictionsConfigurationPolicySetItem,
    EnrollmentRestrictionsConfigurationPolicySetItemResource,
>;
