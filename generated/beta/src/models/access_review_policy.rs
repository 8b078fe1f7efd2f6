// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessReviewPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessReviewPolicyResource`], for example `graph.policies().access_review_policy()`.
///
/// [`AccessReviewPolicyResource`]: crate::requests::access_review_policy::AccessReviewPolicyResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/accessreviewpolicy?view=graph-rest-beta
pub struct AccessReviewPolicy {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isGroupOwnerManagementEnabled`. Never null.
    pub is_group_owner_management_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewPolicy: "microsoft.graph.accessReviewPolicy", entity, base super::Entity;
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    is_group_owner_management_enabled: "isGroupOwnerManagementEnabled" required,
}

mg::derived_from! { AccessReviewPolicy: super::Entity }
