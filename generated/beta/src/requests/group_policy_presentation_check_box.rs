// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyPresentationCheckBox`](models::GroupPolicyPresentationCheckBox):
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
///     .cast_to_group_policy_presentation_check_box()
/// ```
pub type GroupPolicyPresentationCheckBoxResource = mg::One<
    models::GroupPolicyPresentationCheckBox,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationCheckBox`](models::GroupPolicyPresentationCheckBox): `list`, `create`,
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
///     .cast_to_group_policy_presentation_check_box()
/// ```
pub type GroupPolicyPresentationCheckBoxCollection = mg::Many<
    models::GroupPolicyPresentationCheckBox,
    GroupPolicyPresentationCheckBoxResource,
>;
