// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleAssignmentSchedule`][reference], derived from
/// [`UnifiedRoleScheduleBase`](super::UnifiedRoleScheduleBase).
///
/// Requests: [`UnifiedRoleAssignmentScheduleCollection`], for example
/// `graph.role_management().directory().role_assignment_schedules()`.
///
/// Operations: `filter_by_current_user`.
///
/// [`UnifiedRoleAssignmentScheduleCollection`]: crate::requests::unified_role_assignment_schedule::UnifiedRoleAssignmentScheduleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentschedule?view=graph-rest-beta
pub struct UnifiedRoleAssignmentSchedule {
    /// `appScopeId`.
    pub app_scope_id: mg::Field<String>,
    /// `assignmentType`.
    pub assignment_type: mg::Field<String>,
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
    UnifiedRoleAssignmentSchedule: "microsoft.graph.unifiedRoleAssignmentSchedule", entity, base super::UnifiedRoleScheduleBase;
    app_scope_id: "appScopeId",
    assignment_type: "assignmentType",
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

mg::derived_from! { UnifiedRoleAssignmentSchedule: super::UnifiedRoleScheduleBase, super::Entity }

impl UnifiedRoleAssignmentSchedule {
    /// `activatedUsing`: [`UnifiedRoleEligibilitySchedule`](super::UnifiedRoleEligibilitySchedule).
    pub const ACTIVATED_USING: mg::Nav<
        UnifiedRoleAssignmentSchedule,
        super::UnifiedRoleEligibilitySchedule,
    > = mg::Nav::new("activatedUsing");
    /// `appScope`: [`AppScope`](super::AppScope).
    pub const APP_SCOPE: mg::Nav<UnifiedRoleAssignmentSchedule, super::AppScope> = mg::Nav::new(
        "appScope",
    );
    /// `directoryScope`: [`DirectoryObject`](super::DirectoryObject).
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleAssignmentSchedule,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPAL: mg::Nav<
        UnifiedRoleAssignmentSchedule,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `roleDefinition`: [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleAssignmentSchedule,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
