// @generated
use crate::mg;

/// Entity type [`microsoft.graph.openShift`][reference], derived from
/// [`ChangeTrackedEntity`](super::ChangeTrackedEntity).
///
/// Requests: [`OpenShiftCollection`](crate::requests::open_shift::OpenShiftCollection), for example
/// `graph.teams().id(id).schedule().open_shifts()`.
///
/// Operations: `stage_for_deletion`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-beta
pub struct OpenShift {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `draftOpenShift`.
    pub draft_open_shift: mg::Field<mg::Boxed<super::OpenShiftItem>>,
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
    /// `sharedOpenShift`.
    pub shared_open_shift: mg::Field<mg::Boxed<super::OpenShiftItem>>,
    /// `teamInfo`. Read-only: the service computes it.
    pub team_info: mg::Field<mg::Boxed<super::ShiftsTeamInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OpenShift: "microsoft.graph.openShift", entity, base super::ChangeTrackedEntity;
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    draft_open_shift: "draftOpenShift",
    id: "id" key required,
    is_staged_for_deletion: "isStagedForDeletion",
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    scheduling_group_id: "schedulingGroupId",
    scheduling_group_info: "schedulingGroupInfo" computed,
    shared_open_shift: "sharedOpenShift",
    team_info: "teamInfo" computed,
}

mg::derived_from! { OpenShift: super::ChangeTrackedEntity, super::Entity }
