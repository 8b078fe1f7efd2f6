// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance`][reference],
/// derived from [`PrivilegedAccessScheduleInstance`](super::PrivilegedAccessScheduleInstance).
///
/// Requests: [`PrivilegedAccessGroupEligibilityScheduleInstanceCollection`], for example
/// `graph.identity_governance().privileged_access().group().eligibility_schedule_instances()`.
///
/// Operations: `filter_by_current_user`.
///
/// [`PrivilegedAccessGroupEligibilityScheduleInstanceCollection`]: crate::requests::privileged_access_group_eligibility_schedule_instance::PrivilegedAccessGroupEligibilityScheduleInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedaccessgroupeligibilityscheduleinstance?view=graph-rest-beta
pub struct PrivilegedAccessGroupEligibilityScheduleInstance {
    /// `accessId`.
    pub access_id: mg::Field<mg::Open<super::PrivilegedAccessGroupRelationships>>,
    /// `eligibilityScheduleId`.
    pub eligibility_schedule_id: mg::Field<String>,
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
    PrivilegedAccessGroupEligibilityScheduleInstance: "microsoft.graph.privilegedAccessGroupEligibilityScheduleInstance", entity, base super::PrivilegedAccessScheduleInstance;
    access_id: "accessId",
    eligibility_schedule_id: "eligibilityScheduleId",
    end_date_time: "endDateTime",
    group_id: "groupId",
    id: "id" key required,
    member_type: "memberType",
    principal_id: "principalId",
    start_date_time: "startDateTime",
}

mg::derived_from! { PrivilegedAccessGroupEligibilityScheduleInstance: super::PrivilegedAccessScheduleInstance, super::Entity }

impl PrivilegedAccessGroupEligibilityScheduleInstance {
    /// `group`: [`Group`](super::Group).
    pub const GROUP: mg::Nav<
        PrivilegedAccessGroupEligibilityScheduleInstance,
        super::Group,
    > = mg::Nav::new("group");
    /// `principal`: [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPAL: mg::Nav<
        PrivilegedAccessGroupEligibilityScheduleInstance,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
}
