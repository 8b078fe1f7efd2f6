// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.shift`, an entity type derived from `microsoft.graph.changeTrackedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-beta>
    Shift "microsoft.graph.shift" "entity" : super::ChangeTrackedEntity;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `draftShift`: shiftItem
    draft_shift "draftShift": mg::Boxed<super::ShiftItem>,
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
    /// `sharedShift`: shiftItem
    shared_shift "sharedShift": mg::Boxed<super::ShiftItem>,
    /// `teamInfo`: shiftsTeamInfo, computed
    team_info "teamInfo" "c": mg::Boxed<super::ShiftsTeamInfo>,
    /// `userId`: String
    user_id "userId": String,
    /// `userInfo`: shiftsUserInfo, computed
    user_info "userInfo" "c": mg::Boxed<super::ShiftsUserInfo>,
}

mg::derived_from! { Shift: super::ChangeTrackedEntity, super::Entity }
