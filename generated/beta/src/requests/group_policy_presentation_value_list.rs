// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyPresentationValueList`](models::GroupPolicyPresentationValueList):
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
///     .cast_to_group_policy_presentation_value_list()
/// ```
pub type GroupPolicyPresentationValueListResource = mg::One<
    models::GroupPolicyPresentationValueList,
    requests::group_policy_presentation_value::GroupPolicyPresentationValueResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationValueList`](models::GroupPolicyPresentationValueList): `list`,
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
///     .cast_to_group_policy_presentation_value_list()
/// ```
pub type GroupPolicyPresentationValueListCollection = mg::Many<
    models::GroupPolicyPresentationValueList,
    GroupPolicyPresentationValueListResource,
>;
