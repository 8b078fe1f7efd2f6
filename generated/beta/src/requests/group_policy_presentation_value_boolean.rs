// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`GroupPolicyPresentationValueBoolean`](models::GroupPolicyPresentationValueBoolean): `get`,
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
///     .cast_to_group_policy_presentation_value_boolean()
/// ```
pub type GroupPolicyPresentationValueBooleanResource = mg::One<
    models::GroupPolicyPresentationValueBoolean,
    requests::group_policy_presentation_value::GroupPolicyPresentationValueResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationValueBoolean`](models::GroupPolicyPresentationValueBoolean): `list`,
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
///     .cast_to_group_policy_presentation_value_boolean()
/// ```
pub type GroupPolicyPresentationValueBooleanCollection = mg::Many<
    models::GroupPolicyPresentationValueBoolean,
    GroupPolicyPresentationValueBooleanResource,
>;
