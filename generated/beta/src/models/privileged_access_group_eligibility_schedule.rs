// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedAccessGroupEligibilitySchedule`][reference], derived
/// from [`PrivilegedAccessSchedule`](super::PrivilegedAccessSchedule).
///
/// Requests: [`PrivilegedAccessGroupEligibilityScheduleCollection`], for example
/// `graph.identity_governance().privileged_access().group().eligibility_schedules()`.
///
/// Operations: `filter_by_current_user`.
///
/// [`PrivilegedAccessGroupEligibilityScheduleCollection`]: crate::requests::privileged_access_group_eligibility_schedule::PrivilegedAccessGroupEligibilityScheduleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedaccessgroupeligibilityschedule?view=graph-rest-beta
pub struct PrivilegedAccessGroupEligibilitySchedule {
    /// `accessId`.
    pub access_id: mg::Field<mg::Open<super::PrivilegedAccessGroupRelationships>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdUsing`.
    pub created_using: mg::Field<String>,
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `memberType`.
    pub member_type: mg::Field<mg::Open<super::PrivilegedAccessGroupMemberType>>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `scheduleInfo`.
    pub schedule_info: mg::Field<mg::Boxed<super::RequestSchedule>>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedAccessGroupEligibilitySchedule: "microsoft.graph.privilegedAccessGroupEligibilitySchedule", entity, base super::PrivilegedAccessSchedule;
    access_id: "accessId",
    created_date_time: "createdDateTime",
    created_using: "createdUsing",
    group_id: "groupId",
    id: "id" key required,
    member_type: "memberType",
    modified_date_time: "modifiedDateTime",
    principal_id: "principalId",
    schedule_info: "scheduleInfo",
    status: "status",
}

mg::derived_from! { PrivilegedAccessGroupEligibilitySchedule: super::PrivilegedAccessSchedule, super::Entity }

impl PrivilegedAccessGroupEligibilitySchedule {
    /// `group`: [`Group`](super::Group).
    pub const GROUP: mg::Nav<PrivilegedAccessGroupEligibilitySchedule, super::Group> = mg::Nav::new(
        "group",
    );
    /// `principal`: [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPAL: mg::Nav<
        PrivilegedAccessGroupEligibilitySchedule,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
}
