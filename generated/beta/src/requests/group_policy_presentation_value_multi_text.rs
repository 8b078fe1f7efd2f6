// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`GroupPolicyPresentationValueMultiText`](models::GroupPolicyPresentationValueMultiText): `get`,
/// `update`, `delete`.
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
///     .cast_to_group_policy_presentation_value_multi_text()
/// ```
pub type GroupPolicyPresentationValueMultiTextResource = mg::One<
    models::GroupPolicyPresentationValueMultiText,
    requests::group_policy_presentation_value::GroupPolicyPresentationValueResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationValueMultiText`](models::GroupPolicyPresentationValueMultiText):
/// `list`, `create`, `count`, `id` for one of them.
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
///     .cast_to_group_policy_presentation_value_multi_text()
/// ```
pub type GroupPolicyPresentationValueMultiTextCollection = mg::Many<
    models::GroupPolicyPresentationValueMultiText,
    GroupPolicyPresentationValueMultiTextResource,
>;
