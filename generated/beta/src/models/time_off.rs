// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeOff`, an entity type derived from `microsoft.graph.changeTrackedEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-beta>
    TimeOff "microsoft.graph.timeOff" "entity" : super::ChangeTrackedEntity;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `draftTimeOff`: timeOffItem
    draft_time_off "draftTimeOff": mg::Boxed<super::TimeOffItem>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isStagedForDeletion`: Boolean
    is_staged_for_deletion "isStagedForDeletion": bool,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `sharedTimeOff`: timeOffItem
    shared_time_off "sharedTimeOff": mg::Boxed<super::TimeOffItem>,
    /// `teamInfo`: shiftsTeamInfo, computed
    team_info "teamInfo" "c": mg::Boxed<super::ShiftsTeamInfo>,
    /// `userId`: String
    user_id "userId": String,
    /// `userInfo`: shiftsUserInfo, computed
    user_info "userInfo" "c": mg::Boxed<super::ShiftsUserInfo>,
}

mg::derived_from! { TimeOff: super::ChangeTrackedEntity, super::Entity }
