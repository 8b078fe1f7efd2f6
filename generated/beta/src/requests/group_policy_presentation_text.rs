// @generated
use crate::{mg, models, requests};

/// Requests on one [`GroupPolicyPresentationText`](models::GroupPolicyPresentationText): `get`,
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
///     .cast_to_group_policy_presentation_text()
/// ```
pub type GroupPolicyPresentationTextResource = mg::One<
    models::GroupPolicyPresentationText,
    requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationResource,
>;

/// Requests on a collection of
/// [`GroupPolicyPresentationText`](models::GroupPolicyPresentationText): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .cast_to_group_policy_presentation_text()
/// ```
pub type GroupPolicyPresentationTextCollection = mg::Many<
    models::GroupPolicyPresentationText,
    GroupPolicyPresentationTextResource,
>;
