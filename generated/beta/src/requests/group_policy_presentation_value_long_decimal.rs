// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`GroupPolicyPresentationValueLongDecimal`](models::GroupPolicyPresentationValueLongDecimal):
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
///     .cast_to_group_policy_presentation_value_long_decimal()
/// ```
pub type GroupPolicyPresentationValueLongDecimalResource = mg::One<
    models::GroupPolicyPresentationValueLongDecimal,
    requests::group_policy_presentation_value::GroupPolicyPresentationValueResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationValueLongDecimal`](models::GroupPolicyPresentationValueLongDecimal):
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
///     .cast_to_group_policy_presentation_value_long_decimal()
/// ```
pub type GroupPolicyPresentationValueLongDecimalCollection = mg::Many<
    models::GroupPolicyPresentationValueLongDecimal,
    GroupPolicyPresentationValueLongDecimalResource,
>;
