// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance`][reference],
/// derived from [`PrivilegedAccessScheduleInstance`](super::PrivilegedAccessScheduleInstance).
///
/// Requests: [`PrivilegedAccessGroupAssignmentScheduleInstanceCollection`], for example
/// `graph.identity_governance().privileged_access().group().assignment_schedule_instances()`.
///
/// Operations: `filter_by_current_user`.
///
/// [`PrivilegedAccessGroupAssignmentScheduleInstanceCollection`]: crate::requests::privileged_access_group_assignment_schedule_instance::PrivilegedAccessGroupAssignmentScheduleInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedaccessgroupassignmentscheduleinstance?view=graph-rest-beta
pub struct PrivilegedAccessGroupAssignmentScheduleInstance {
    /// `accessId`.
    pub access_id: mg::Field<mg::Open<super::PrivilegedAccessGroupRelationships>>,
    /// `assignmentScheduleId`.
    pub assignment_schedule_id: mg::Field<String>,
    /// `assignmentType`.
    pub assignment_type: mg::Field<mg::Open<super::PrivilegedAccessGroupAssignmentType>>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `memberType`.
    pub member_type: mg::Field<mg::Open<super::PrivilegedAccessGroupMemberType>>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedAccessGroupAssignmentScheduleInstance: "microsoft.graph.privilegedAccessGroupAssignmentScheduleInstance", entity, base super::PrivilegedAccessScheduleInstance;
    access_id: "accessId",
    assignment_schedule_id: "assignmentScheduleId",
    assignment_type: "assignmentType",
    end_date_time: "endDateTime",
    group_id: "groupId",
    id: "id" key required,
    member_type: "memberType",
    principal_id: "principalId",
    start_date_time: "startDateTime",
}

mg::derived_from! { PrivilegedAccessGroupAssignmentScheduleInstance: super::PrivilegedAccessScheduleInstance, super::Entity }

impl PrivilegedAccessGroupAssignmentScheduleInstance {
    /// `activatedUsing`: [`PrivilegedAccessGroupEligibilityScheduleInstance`].
    ///
    /// [`PrivilegedAccessGroupEligibilityScheduleInstance`]: super::PrivilegedAccessGroupEligibilityScheduleInstance
    pub const ACTIVATED_USING: mg::Nav<
        PrivilegedAccessGroupAssignmentScheduleInstance,
        super::PrivilegedAccessGroupEligibilityScheduleInstance,
    > = mg::Nav::new("activatedUsing");
    /// `group`: [`Group`](super::Group).
    pub const GROUP: mg::Nav<
        PrivilegedAccessGroupAssignmentScheduleInstance,
        super::Group,
    > = mg::Nav::new("group");
    /// `principal`: [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPAL: mg::Nav<
        PrivilegedAccessGroupAssignmentScheduleInstance,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
}
