// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleEligibilitySchedule`][reference], derived from
/// [`UnifiedRoleScheduleBase`](super::UnifiedRoleScheduleBase).
///
/// Requests: [`UnifiedRoleEligibilityScheduleCollection`], for example
/// `graph.role_management().directory().role_eligibility_schedules()`.
///
/// Operations: `filter_by_current_user`.
///
/// [`UnifiedRoleEligibilityScheduleCollection`]: crate::requests::unified_role_eligibility_schedule::UnifiedRoleEligibilityScheduleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityschedule?view=graph-rest-beta
pub struct UnifiedRoleEligibilitySchedule {
    /// `appScopeId`.
    pub app_scope_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdUsing`.
    pub created_using: mg::Field<String>,
    /// `directoryScopeId`.
    pub directory_scope_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `memberType`.
    pub member_type: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
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
    UnifiedRoleEligibilitySchedule: "microsoft.graph.unifiedRoleEligibilitySchedule", entity, base super::UnifiedRoleScheduleBase;
    app_scope_id: "appScopeId",
    created_date_time: "createdDateTime",
    created_using: "createdUsing",
    directory_scope_id: "directoryScopeId",
    id: "id" key required,
    member_type: "memberType",
    modified_date_time: "modifiedDateTime",
    principal_id: "principalId",
    role_definition_id: "roleDefinitionId",
    schedule_info: "scheduleInfo",
    status: "status",
}

mg::derived_from! { UnifiedRoleEligibilitySchedule: super::UnifiedRoleScheduleBase, super::Entity }

impl UnifiedRoleEligibilitySchedule {
    /// `appScope`: [`AppScope`](super::AppScope).
    pub const APP_SCOPE: mg::Nav<UnifiedRoleEligibilitySchedule, super::AppScope> = mg::Nav::new(
        "appScope",
    );
    /// `directoryScope`: [`DirectoryObject`](super::DirectoryObject).
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleEligibilitySchedule,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPAL: mg::Nav<
        UnifiedRoleEligibilitySchedule,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `roleDefinition`: [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleEligibilitySchedule,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
