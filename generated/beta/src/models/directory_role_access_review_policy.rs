// @generated
use crate::mg;

/// Entity type [`microsoft.graph.directoryRoleAccessReviewPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DirectoryRoleAccessReviewPolicyResource`], for example
/// `graph.policies().directory_role_access_review_policy()`.
///
/// [`DirectoryRoleAccessReviewPolicyResource`]: crate::requests::directory_role_access_review_policy::DirectoryRoleAccessReviewPolicyResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/directoryroleaccessreviewpolicy?view=graph-rest-beta
pub struct DirectoryRoleAccessReviewPolicy {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::AccessReviewScheduleSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DirectoryRoleAccessReviewPolicy: "microsoft.graph.directoryRoleAccessReviewPolicy", entity, base super::Entity;
    id: "id" key required,
    settings: "settings",
}

mg::derived_from! { DirectoryRoleAccessReviewPolicy: super::Entity }
