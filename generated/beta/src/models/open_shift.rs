// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.openShift`, an entity type derived from `microsoft.graph.changeTrackedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-beta>
    OpenShift "microsoft.graph.openShift" "entity" : super::ChangeTrackedEntity;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `draftOpenShift`: openShiftItem
    draft_open_shift "draftOpenShift": mg::Boxed<super::OpenShiftItem>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isStagedForDeletion`: Boolean
    is_staged_for_deletion "isStagedForDeletion": bool,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `schedulingGroupId`: String
    scheduling_group_id "schedulingGroupId": String,
    /// `schedulingGroupInfo`: schedulingGroupInfo, computed
    scheduling_group_info "schedulingGroupInfo" "c": mg::Boxed<super::SchedulingGroupInfo>,
    /// `sharedOpenShift`: openShiftItem
    shared_open_shift "sharedOpenShift": mg::Boxed<super::OpenShiftItem>,
    /// `teamInfo`: shiftsTeamInfo, computed
    team_info "teamInfo" "c": mg::Boxed<super::ShiftsTeamInfo>,
}

mg::derived_from! { OpenShift: super::ChangeTrackedEntity, super::Entity }
