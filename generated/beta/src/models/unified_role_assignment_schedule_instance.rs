// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleAssignmentScheduleInstance`][reference], derived from
/// [`UnifiedRoleScheduleInstanceBase`](super::UnifiedRoleScheduleInstanceBase).
///
/// Requests: [`UnifiedRoleAssignmentScheduleInstanceCollection`], for example
/// `graph.role_management().directory().role_assignment_schedule_instances()`.
///
/// Operations: `filter_by_current_user`.
///
/// [`UnifiedRoleAssignmentScheduleInstanceCollection`]: crate::requests::unified_role_assignment_schedule_instance::UnifiedRoleAssignmentScheduleInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentscheduleinstance?view=graph-rest-beta
pub struct UnifiedRoleAssignmentScheduleInstance {
    /// `appScopeId`.
    pub app_scope_id: mg::Field<String>,
    /// `assignmentType`.
    pub assignment_type: mg::Field<String>,
    /// `directoryScopeId`.
    pub directory_scope_id: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `memberType`.
    pub member_type: mg::Field<String>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `roleAssignmentOriginId`.
    pub role_assignment_origin_id: mg::Field<String>,
    /// `roleAssignmentScheduleId`.
    pub role_assignment_schedule_id: mg::Field<String>,
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleAssignmentScheduleInstance: "microsoft.graph.unifiedRoleAssignmentScheduleInstance", entity, base super::UnifiedRoleScheduleInstanceBase;
    app_scope_id: "appScopeId",
    assignment_type: "assignmentType",
    directory_scope_id: "directoryScopeId",
    end_date_time: "endDateTime",
    id: "id" key required,
    member_type: "memberType",
    principal_id: "principalId",
    role_assignment_origin_id: "roleAssignmentOriginId",
    role_assignment_schedule_id: "roleAssignmentScheduleId",
    role_definition_id: "roleDefinitionId",
    start_date_time: "startDateTime",
}

mg::derived_from! { UnifiedRoleAssignmentScheduleInstance: super::UnifiedRoleScheduleInstanceBase, super::Entity }

impl UnifiedRoleAssignmentScheduleInstance {
    /// `activatedUsing`:
    /// [`UnifiedRoleEligibilityScheduleInstance`](super::UnifiedRoleEligibilityScheduleInstance).
    pub const ACTIVATED_USING: mg::Nav<
        UnifiedRoleAssignmentScheduleInstance,
        super::UnifiedRoleEligibilityScheduleInstance,
    > = mg::Nav::new("activatedUsing");
    /// `appScope`: [`AppScope`](super::AppScope).
    pub const APP_SCOPE: mg::Nav<
        UnifiedRoleAssignmentScheduleInstance,
        super::AppScope,
    > = mg::Nav::new("appScope");
    /// `directoryScope`: [`DirectoryObject`](super::DirectoryObject).
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleAssignmentScheduleInstance,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPAL: mg::Nav<
        UnifiedRoleAssignmentScheduleInstance,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `roleDefinition`: [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleAssignmentScheduleInstance,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
