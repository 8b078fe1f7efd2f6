// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleScheduleInstanceBase`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolescheduleinstancebase?view=graph-rest-beta>
    UnifiedRoleScheduleInstanceBase "microsoft.graph.unifiedRoleScheduleInstanceBase" "entity" : super::Entity => UnifiedRoleScheduleInstanceBaseKind;
    /// `appScopeId`: String
    app_scope_id "appScopeId": String,
    /// `directoryScopeId`: String
    directory_scope_id "directoryScopeId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
}

mg::derived_from! { UnifiedRoleScheduleInstanceBase: super::Entity }

impl UnifiedRoleScheduleInstanceBase {
    /// `appScope`: `appScope`
    pub const APP_SCOPE: mg::Nav<UnifiedRoleScheduleInstanceBase, super::AppScope> = mg::Nav::new(
        "appScope",
    );
    /// `directoryScope`: `directoryObject`
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleScheduleInstanceBase,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: `directoryObject`
    pub const PRINCIPAL: mg::Nav<
        UnifiedRoleScheduleInstanceBase,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `roleDefinition`: `unifiedRoleDefinition`
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleScheduleInstanceBase,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}

/// The types derived from `microsoft.graph.unifiedRoleScheduleInstanceBase`.
#[non_exhaustive]
pub enum UnifiedRoleScheduleInstanceBaseKind {
    UnifiedRoleAssignmentScheduleInstance(
        Box<super::UnifiedRoleAssignmentScheduleInstance>,
    ),
    UnifiedRoleEligibilityScheduleInstance(
        Box<super::UnifiedRoleEligibilityScheduleInstance>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<UnifiedRoleScheduleInstanceBase>),
}

mg::family! {
    UnifiedRoleScheduleInstanceBase => UnifiedRoleScheduleInstanceBaseKind;
    UnifiedRoleAssignmentScheduleInstance(super::UnifiedRoleAssignmentScheduleInstance),
    UnifiedRoleEligibilityScheduleInstance(super::UnifiedRoleEligibilityScheduleInstance),
}
