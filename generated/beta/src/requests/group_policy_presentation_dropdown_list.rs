// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`GroupPolicyPresentationDropdownList`](models::GroupPolicyPresentationDropdownList): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .id(id)
///     .cast_to_group_policy_presentation_dropdown_list()
/// ```
pub type GroupPolicyPresentationDropdownListResource = mg::One<
    models::GroupPolicyPresentationDropdownList,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationDropdownList`](models::GroupPolicyPresentationDropdownList): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .cast_to_group_policy_presentation_dropdown_list()
/// ```
pub type GroupPolicyPresentationDropdownListCollection = mg::Many<
    models::GroupPolicyPresentationDropdownList,
    GroupPolicyPresentationDropdownListResource,
>;
