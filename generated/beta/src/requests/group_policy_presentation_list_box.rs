// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyPresentationListBox`](models::GroupPolicyPresentationListBox):
/// `get`, `update`, `delete`.
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
///     .cast_to_group_policy_presentation_list_box()
/// ```
pub type GroupPolicyPresentationListBoxResource = mg::One<
    models::GroupPolicyPresentationListBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationListBox`](models::GroupPolicyPresentationListBox): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .cast_to_group_policy_presentation_list_box()
/// ```
pub type GroupPolicyPresentationListBoxCollection = mg::Many<
    models::GroupPolicyPresentationListBox,
    GroupPolicyPresentationListBoxResource,
>;
