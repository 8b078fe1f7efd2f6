// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`GroupPolicyPresentationDecimalTextBox`](models::GroupPolicyPresentationDecimalTextBox): `get`,
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
///     .cast_to_group_policy_presentation_decimal_text_box()
/// ```
pub type GroupPolicyPresentationDecimalTextBoxResource = mg::One<
    models::GroupPolicyPresentationDecimalTextBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationDecimalTextBox`](models::GroupPolicyPresentationDecimalTextBox):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .cast_to_group_policy_presentation_decimal_text_box()
/// ```
pub type GroupPolicyPresentationDecimalTextBoxCollection = mg::Many<
    models::GroupPolicyPresentationDecimalTextBox,
    GroupPolicyPresentationDecimalTextBoxResource,
>;
