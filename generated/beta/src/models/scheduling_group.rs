// @generated
use crate::mg;

/// Entity type [`microsoft.graph.schedulingGroup`][reference], derived from
/// [`ChangeTrackedEntity`](super::ChangeTrackedEntity).
///
/// Requests:
/// [`SchedulingGroupCollection`](crate::requests::scheduling_group::SchedulingGroupCollection), for
/// example `graph.teams().id(id).schedule().scheduling_groups()`.
///
/// Operations: `stage_for_deletion`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-beta
pub struct SchedulingGroup {
    /// `code`.
    pub code: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isActive`. Read-only: the service computes it.
    pub is_active: mg::Field<bool>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userIds`.
    pub user_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SchedulingGroup: "microsoft.graph.schedulingGroup", entity, base super::ChangeTrackedEntity;
    code: "code",
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    display_name: "displayName",
    id: "id" key required,
    is_active: "isActive" computed,
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    user_ids: "userIds",
}

mg::derived_from! { SchedulingGroup: super::ChangeTrackedEntity, super::Entity }
