// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance`, an entity type derived from `microsoft.graph.privilegedAccessScheduleInstance`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedaccessgroupeligibilityscheduleinstance?view=graph-rest-beta>
    PrivilegedAccessGroupEligibilityScheduleInstance "microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance" "entity" : super::PrivilegedAccessScheduleInstance;
    /// `accessId`: privilegedAccessGroupRelationships
    access_id "accessId": mg::Open<super::PrivilegedAccessGroupRelationships>,
    /// `eligibilityScheduleId`: String
    eligibility_schedule_id "eligibilityScheduleId": String,
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

mg::derived_from! { PrivilegedAccessGroupEligibilityScheduleInstance: super::PrivilegedAccessScheduleInstance, super::Entity }

impl PrivilegedAccessGroupEligibilityScheduleInstance {
    /// `group`: `group`
    pub const GROUP: mg::Nav<
        PrivilegedAccessGroupEligibilityScheduleInstance,
        super::Group,
    > = mg::Nav::new("group");
    /// `principal`: `directoryObject`
    pub const PRINCIPAL: mg::Nav<
        PrivilegedAccessGroupEligibilityScheduleInstance,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
}
