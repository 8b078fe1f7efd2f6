// @generated
use crate::mg;

/// Entity type [`microsoft.graph.engagementRole`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`EngagementRoleCollection`](crate::requests::engagement_role::EngagementRoleCollection), for
/// example `graph.employee_experience().roles()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/engagementrole?view=graph-rest-beta
pub struct EngagementRole {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EngagementRole: "microsoft.graph.engagementRole", entity, base super::Entity;
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { EngagementRole: super::Entity }

impl EngagementRole {
    /// `members`: many [`EngagementRoleMember`](super::EngagementRoleMember).
    pub const MEMBERS: mg::Nav<EngagementRole, Vec<super::EngagementRoleMember>> = mg::Nav::new(
        "members",
    );
}
