// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`GroupPolicyPresentationMultiTextBox`](models::GroupPolicyPresentationMultiTextBox): `get`,
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
///     .cast_to_group_policy_presentation_multi_text_box()
/// ```
pub type GroupPolicyPresentationMultiTextBoxResource = mg::One<
    models::GroupPolicyPresentationMultiTextBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationMultiTextBox`](models::GroupPolicyPresentationMultiTextBox): `list`,
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
///     .cast_to_group_policy_presentation_multi_text_box()
/// ```
pub type GroupPolicyPresentationMultiTextBoxCollection = mg::Many<
    models::GroupPolicyPresentationMultiTextBox,
    GroupPolicyPresentationMultiTextBoxResource,
>;
