// @generated
use crate::mg;

/// Entity type [`microsoft.graph.community`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`CommunityCollection`](crate::requests::community::CommunityCollection), for example
/// `graph.employee_experience().communities()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/community?view=graph-rest-beta
pub struct Community {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `groupId`. Read-only.
    pub group_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `privacy`. Never null.
    pub privacy: mg::Field<mg::Open<super::CommunityPrivacy>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Community: "microsoft.graph.community", entity, base super::Entity;
    description: "description" required,
    display_name: "displayName" required,
    group_id: "groupId" read_only,
    id: "id" key required,
    privacy: "privacy" required,
}

mg::derived_from! { Community: super::Entity }

impl Community {
    /// `group`: [`Group`](super::Group).
    pub const GROUP: mg::Nav<Community, super::Group> = mg::Nav::new("group");
    /// `owners`: many [`User`](super::User).
    pub const OWNERS: mg::Nav<Community, Vec<super::User>> = mg::Nav::new("owners");
}
