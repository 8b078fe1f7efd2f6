// @generated
use crate::mg;

/// Entity type [`microsoft.graph.shift`][reference], derived from
/// [`ChangeTrackedEntity`](super::ChangeTrackedEntity).
///
/// Requests: [`ShiftCollection`](crate::requests::shift::ShiftCollection), for example
/// `graph.teams().id(id).schedule().shifts()`.
///
/// Operations: `stage_for_deletion`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-beta
pub struct Shift {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `draftShift`.
    pub draft_shift: mg::Field<mg::Boxed<super::ShiftItem>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isStagedForDeletion`.
    pub is_staged_for_deletion: mg::Field<bool>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `schedulingGroupId`.
    pub scheduling_group_id: mg::Field<String>,
    /// `schedulingGroupInfo`. Read-only: the service computes it.
    pub scheduling_group_info: mg::Field<mg::Boxed<super::SchedulingGroupInfo>>,
    /// `sharedShift`.
    pub shared_shift: mg::Field<mg::Boxed<super::ShiftItem>>,
    /// `teamInfo`. Read-only: the service computes it.
    pub team_info: mg::Field<mg::Boxed<super::ShiftsTeamInfo>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userInfo`. Read-only: the service computes it.
    pub user_info: mg::Field<mg::Boxed<super::ShiftsUserInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Shift: "microsoft.graph.shift", entity, base super::ChangeTrackedEntity;
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    draft_shift: "draftShift",
    id: "id" key required,
    is_staged_for_deletion: "isStagedForDeletion",
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    scheduling_group_id: "schedulingGroupId",
    scheduling_group_info: "schedulingGroupInfo" computed,
    shared_shift: "sharedShift",
    team_info: "teamInfo" computed,
    user_id: "userId",
    user_info: "userInfo" computed,
}

mg::derived_from! { Shift: super::ChangeTrackedEntity, super::Entity }
