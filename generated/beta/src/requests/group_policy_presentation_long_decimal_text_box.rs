// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyPresentationLongDecimalTextBox`]: `get`, `update`, `delete`.
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
///     .cast_to_group_policy_presentation_long_decimal_text_box()
/// ```
///
/// [`GroupPolicyPresentationLongDecimalTextBox`]: models::GroupPolicyPresentationLongDecimalTextBox
pub type GroupPolicyPresentationLongDecimalTextBoxResource = mg::One<
    models::GroupPolicyPresentationLongDecimalTextBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// Requests on a collection of [`GroupPolicyPresentationLongDecimalTextBox`]: `list`, `create`,
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
///     .cast_to_group_policy_presentation_long_decimal_text_box()
/// ```
///
/// [`GroupPolicyPresentationLongDecimalTextBox`]: models::GroupPolicyPresentationLongDecimalTextBox
pub type GroupPolicyPresentationLongDecimalTextBoxCollection = mg::Many<
    models::GroupPolicyPresentationLongDecimalTextBox,
    GroupPolicyPresentationLongDecimalTextBoxResource,
>;
