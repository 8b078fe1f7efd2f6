// @generated
use crate::mg;

/// Entity type [`microsoft.graph.timeOff`][reference], derived from
/// [`ChangeTrackedEntity`](super::ChangeTrackedEntity).
///
/// Requests: [`TimeOffCollection`](crate::requests::time_off::TimeOffCollection), for example
/// `graph.teams().id(id).schedule().times_off()`.
///
/// Operations: `stage_for_deletion`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-beta
pub struct TimeOff {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `draftTimeOff`.
    pub draft_time_off: mg::Field<mg::Boxed<super::TimeOffItem>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isStagedForDeletion`.
    pub is_staged_for_deletion: mg::Field<bool>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sharedTimeOff`.
    pub shared_time_off: mg::Field<mg::Boxed<super::TimeOffItem>>,
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
    TimeOff: "microsoft.graph.timeOff", entity, base super::ChangeTrackedEntity;
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    draft_time_off: "draftTimeOff",
    id: "id" key required,
    is_staged_for_deletion: "isStagedForDeletion",
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    shared_time_off: "sharedTimeOff",
    team_info: "teamInfo" computed,
    user_id: "userId",
    user_info: "userInfo" computed,
}

mg::derived_from! { TimeOff: super::ChangeTrackedEntity, super::Entity }
