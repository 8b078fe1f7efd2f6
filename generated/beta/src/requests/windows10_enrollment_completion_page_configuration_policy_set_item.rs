// @generated
use crate::{mg, models};

/// Requests on one [`Windows10EnrollmentCompletionPageConfigurationPolicySetItem`]: `get`,
/// `update`, `delete`.
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
///     .cast_to_windows10_enrollment_completion_page_configuration_policy_set_item()
/// ```
///
/// [`Windows10EnrollmentCompletionPageConfigurationPolicySetItem`]: models::Windows10EnrollmentCompletionPageConfigurationPolicySetItem
pub type Windows10EnrollmentCompletionPageConfigurationPolicySetItemResource = mg::One<
    models::Windows10EnrollmentCompletionPageConfigurationPolicySetItem,
>;

/// Requests on a collection of [`Windows10EnrollmentCompletionPageConfigurationPolicySetItem`]:
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .cast_to_windows10_enrollment_completion_page_configuration_policy_set_item()
/// ```
///
/// [`Windows10EnrollmentCompletionPageConfigurationPolicySetItem`]: models::Windows10EnrollmentCompletionPageConfigurationPolicySetItem
pub type Windows10EnrollmentCompletionPageConfigurationPolicySetItemCollection = mg::Many<
    models::Windows10EnrollmentCompletionPageConfigurationPolicySetItem,
    Windows10EnrollmentCompletionPageConfigurationPolicySetItemResource,
>;
