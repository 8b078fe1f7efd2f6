// @generated
use crate::mg;

/// Entity type [`microsoft.graph.termStore.group`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`GroupCollection`](crate::requests::term_store::group::GroupCollection), for example
/// `graph.term_store().groups()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/termstore-group?view=graph-rest-beta
pub struct Group {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `parentSiteId`.
    pub parent_site_id: mg::Field<String>,
    /// `scope`.
    pub scope: mg::Field<mg::Open<super::TermGroupScope>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Group: "microsoft.graph.termStore.group", entity, base crate::models::Entity;
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    parent_site_id: "parentSiteId",
    scope: "scope",
}

mg::derived_from! { Group: crate::models::Entity }

impl Group {
    /// `sets`: many [`Set`](super::Set).
    pub const SETS: mg::Nav<Group, Vec<super::Set>> = mg::Nav::new("sets");
}
