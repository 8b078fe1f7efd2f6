// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyPresentationComboBox`](models::GroupPolicyPresentationComboBox):
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
///     .cast_to_group_policy_presentation_combo_box()
/// ```
pub type GroupPolicyPresentationComboBoxResource = mg::One<
    models::GroupPolicyPresentationComboBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationComboBox`](models::GroupPolicyPresentationComboBox): `list`, `create`,
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
///     .cast_to_group_policy_presentation_combo_box()
/// ```
pub type GroupPolicyPresentationComboBoxCollection = mg::Many<
    models::GroupPolicyPresentationComboBox,
    GroupPolicyPresentationComboBoxResource,
>;
