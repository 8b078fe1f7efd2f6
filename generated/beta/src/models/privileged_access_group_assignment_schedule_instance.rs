// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance`, an entity type derived from `microsoft.graph.privilegedAccessScheduleInstance`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedaccessgroupassignmentscheduleinstance?view=graph-rest-beta>
    PrivilegedAccessGroupAssignmentScheduleInstance "microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance" "entity" : super::PrivilegedAccessScheduleInstance;
    /// `accessId`: privilegedAccessGroupRelationships
    access_id "accessId": mg::Open<super::PrivilegedAccessGroupRelationships>,
    /// `assignmentScheduleId`: String
    assignment_schedule_id "assignmentScheduleId": String,
    /// `assignmentType`: privilegedAccessGroupAssignmentType
    assignment_type "assignmentType": mg::Open<super::PrivilegedAccessGroupAssignmentType>,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `groupId`: String
    group_id "groupId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `memberType`: privilegedAccessGroupMemberType
    member_type "memberType": mg::Open<super::PrivilegedAccessGroupMemberType>,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}

mg::derived_from! { PrivilegedAccessGroupAssignmentScheduleInstance: super::PrivilegedAccessScheduleInstance, super::Entity }

impl PrivilegedAccessGroupAssignmentScheduleInstance {
    /// `activatedUsing`: `privilegedAccessGroupEligibilityScheduleInstance`
    pub const ACTIVATED_USING: mg::Nav<
        PrivilegedAccessGroupAssignmentScheduleInstance,
        super::PrivilegedAccessGroupEligibilityScheduleInstance,
    > = mg::Nav::new("activatedUsing");
    /// `group`: `group`
    pub const GROUP: mg::Nav<
        PrivilegedAccessGroupAssignmentScheduleInstance,
        super::Group,
    > = mg::Nav::new("group");
    /// `principal`: `directoryObject`
    pub const PRINCIPAL: mg::Nav<
        PrivilegedAccessGroupAssignmentScheduleInstance,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
}
