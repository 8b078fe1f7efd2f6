// @generated
use crate::mg;

/// Entity type [`microsoft.graph.engagementRoleMember`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EngagementRoleMemberCollection`], for example
/// `graph.employee_experience().roles().id(id).members()`.
///
/// [`EngagementRoleMemberCollection`]: crate::requests::engagement_role_member::EngagementRoleMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/engagementrolemember?view=graph-rest-beta
pub struct EngagementRoleMember {
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `userId`. Read-only: the service computes it.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EngagementRoleMember: "microsoft.graph.engagementRoleMember", entity, base super::Entity;
    created_date_time: "createdDateTime" required computed,
    id: "id" key required,
    user_id: "userId" computed,
}

mg::derived_from! { EngagementRoleMember: super::Entity }

impl EngagementRoleMember {
    /// `user`: [`User`](super::User).
    pub const USER: mg::Nav<EngagementRoleMember, super::User> = mg::Nav::new("user");
}
