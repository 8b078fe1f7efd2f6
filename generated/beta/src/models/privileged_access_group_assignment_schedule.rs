// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedAccessGroupAssignmentSchedule`, an entity type derived from `microsoft.graph.privilegedAccessSchedule`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedaccessgroupassignmentschedule?view=graph-rest-beta>
    PrivilegedAccessGroupAssignmentSchedule "microsoft.graph.privilegedAccessGroupAssignmentSchedule" "entity" : super::PrivilegedAccessSchedule;
    /// `accessId`: privilegedAccessGroupRelationships
    access_id "accessId": mg::Open<super::PrivilegedAccessGroupRelationships>,
    /// `assignmentType`: privilegedAccessGroupAssignmentType
    assignment_type "assignmentType": mg::Open<super::PrivilegedAccessGroupAssignmentType>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `createdUsing`: String
    created_using "createdUsing": String,
    /// `groupId`: String
    group_id "groupId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `memberType`: privilegedAccessGroupMemberType
    member_type "memberType": mg::Open<super::PrivilegedAccessGroupMemberType>,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `scheduleInfo`: requestSchedule
    schedule_info "scheduleInfo": mg::Boxed<super::RequestSchedule>,
    /// `status`: String
    status "status": String,
}

mg::derived_from! { PrivilegedAccessGroupAssignmentSchedule: super::PrivilegedAccessSchedule, super::Entity }

impl PrivilegedAccessGroupAssignmentSchedule {
    /// `activatedUsing`: `privilegedAccessGroupEligibilitySchedule`
    pub const ACTIVATED_USING: mg::Nav<
        PrivilegedAccessGroupAssignmentSchedule,
        super::PrivilegedAccessGroupEligibilitySchedule,
    > = mg::Nav::new("activatedUsing");
    /// `group`: `group`
    pub const GROUP: mg::Nav<PrivilegedAccessGroupAssignmentSchedule, super::Group> = mg::Nav::new(
        "group",
    );
    /// `principal`: `directoryObject`
    pub const PRINCIPAL: mg::Nav<
        PrivilegedAccessGroupAssignmentSchedule,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
}
