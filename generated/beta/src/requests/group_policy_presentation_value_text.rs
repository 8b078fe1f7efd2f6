// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyPresentationValueText`](models::GroupPolicyPresentationValueText):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_configurations()
///     .id(id)
///     .definition_values()
///     .id(id)
///     .presentation_values()
///     .id(id)
///     .cast_to_group_policy_presentation_value_text()
/// ```
pub type GroupPolicyPresentationValueTextResource = mg::One<
    models::GroupPolicyPresentationValueText,
    requests::group_policy_presentation_value::GroupPolicyPresentationValueResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationValueText`](models::GroupPolicyPresentationValueText): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_configurations()
///     .id(id)
///     .definition_values()
///     .id(id)
///     .presentation_values()
///     .cast_to_group_policy_presentation_value_text()
/// ```
pub type GroupPolicyPresentationValueTextCollection = mg::Many<
    models::GroupPolicyPresentationValueText,
    GroupPolicyPresentationValueTextResource,
>;
