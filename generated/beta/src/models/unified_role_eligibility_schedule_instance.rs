// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleEligibilityScheduleInstance`][reference], derived from
/// [`UnifiedRoleScheduleInstanceBase`](super::UnifiedRoleScheduleInstanceBase).
///
/// Requests: [`UnifiedRoleEligibilityScheduleInstanceCollection`], for example
/// `graph.role_management().directory().role_eligibility_schedule_instances()`.
///
/// Operations: `filter_by_current_user`.
///
/// [`UnifiedRoleEligibilityScheduleInstanceCollection`]: crate::requests::unified_role_eligibility_schedule_instance::UnifiedRoleEligibilityScheduleInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityscheduleinstance?view=graph-rest-beta
pub struct UnifiedRoleEligibilityScheduleInstance {
    /// `appScopeId`.
    pub app_scope_id: mg::Field<String>,
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
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
    /// `roleEligibilityScheduleId`.
    pub role_eligibility_schedule_id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleEligibilityScheduleInstance: "microsoft.graph.unifiedRoleEligibilityScheduleInstance", entity, base super::UnifiedRoleScheduleInstanceBase;
    app_scope_id: "appScopeId",
    directory_scope_id: "directoryScopeId",
    end_date_time: "endDateTime",
    id: "id" key required,
    member_type: "memberType",
    principal_id: "principalId",
    role_definition_id: "roleDefinitionId",
    role_eligibility_schedule_id: "roleEligibilityScheduleId",
    start_date_time: "startDateTime",
}

mg::derived_from! { UnifiedRoleEligibilityScheduleInstance: super::UnifiedRoleScheduleInstanceBase, super::Entity }

impl UnifiedRoleEligibilityScheduleInstance {
    /// `appScope`: [`AppScope`](super::AppScope).
    pub const APP_SCOPE: mg::Nav<
        UnifiedRoleEligibilityScheduleInstance,
        super::AppScope,
    > = mg::Nav::new("appScope");
    /// `directoryScope`: [`DirectoryObject`](super::DirectoryObject).
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleEligibilityScheduleInstance,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPAL: mg::Nav<
        UnifiedRoleEligibilityScheduleInstance,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `roleDefinition`: [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleEligibilityScheduleInstance,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
