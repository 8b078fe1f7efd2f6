// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.roleGroup`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`RoleGroupCollection`](crate::requests::industry_data::role_group::RoleGroupCollection), for
/// example `graph.external().industry_data().role_groups()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-rolegroup?view=graph-rest-beta
pub struct RoleGroup {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<super::RoleReferenceValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleGroup: "microsoft.graph.industryData.roleGroup", entity, base crate::models::Entity;
    display_name: "displayName" required,
    id: "id" key required,
    roles: "roles" required,
}

mg::derived_from! { RoleGroup: crate::models::Entity }
