// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyPresentationTextBox`](models::GroupPolicyPresentationTextBox):
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
///     .cast_to_group_policy_presentation_text_box()
/// ```
pub type GroupPolicyPresentationTextBoxResource = mg::One<
    models::GroupPolicyPresentationTextBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationTextBox`](models::GroupPolicyPresentationTextBox): `list`, `create`,
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
///     .cast_to_group_policy_presentation_text_box()
/// ```
pub type GroupPolicyPresentationTextBoxCollection = mg::Many<
    models::GroupPolicyPresentationTextBox,
    GroupPolicyPresentationTextBoxResource,
>;
