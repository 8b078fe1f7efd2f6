// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`GroupPolicyPresentationValueDecimal`](models::GroupPolicyPresentationValueDecimal): `get`,
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
///     .cast_to_group_policy_presentation_value_decimal()
/// ```
pub type GroupPolicyPresentationValueDecimalResource = mg::One<
    models::GroupPolicyPresentationValueDecimal,
    requests::group_policy_presentation_value::GroupPolicyPresentationValueResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationValueDecimal`](models::GroupPolicyPresentationValueDecimal): `list`,
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
///     .cast_to_group_policy_presentation_value_decimal()
/// ```
pub type GroupPolicyPresentationValueDecimalCollection = mg::Many<
    models::GroupPolicyPresentationValueDecimal,
    GroupPolicyPresentationValueDecimalResource,
>;
