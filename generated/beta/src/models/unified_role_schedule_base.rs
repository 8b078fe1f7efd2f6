// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleScheduleBase`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedroleschedulebase?view=graph-rest-beta>
    UnifiedRoleScheduleBase "microsoft.graph.unifiedRoleScheduleBase" "entity" : super::Entity => UnifiedRoleScheduleBaseKind;
    /// `appScopeId`: String
    app_scope_id "appScopeId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `createdUsing`: String
    created_using "createdUsing": String,
    /// `directoryScopeId`: String
    directory_scope_id "directoryScopeId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `status`: String
    status "status": String,
}

mg::derived_from! { UnifiedRoleScheduleBase: super::Entity }

impl UnifiedRoleScheduleBase {
    /// `appScope`: `appScope`
    pub const APP_SCOPE: mg::Nav<UnifiedRoleScheduleBase, super::AppScope> = mg::Nav::new(
        "appScope",
    );
    /// `directoryScope`: `directoryObject`
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleScheduleBase,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: `directoryObject`
    pub const PRINCIPAL: mg::Nav<UnifiedRoleScheduleBase, super::DirectoryObject> = mg::Nav::new(
        "principal",
    );
    /// `roleDefinition`: `unifiedRoleDefinition`
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleScheduleBase,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}

/// The types derived from `microsoft.graph.unifiedRoleScheduleBase`.
#[non_exhaustive]
pub enum UnifiedRoleScheduleBaseKind {
    UnifiedRoleAssignmentSchedule(Box<super::UnifiedRoleAssignmentSchedule>),
    UnifiedRoleEligibilitySchedule(Box<super::UnifiedRoleEligibilitySchedule>),
    /// None of these, or a type that this version does not know.
    Other(Box<UnifiedRoleScheduleBase>),
}

mg::family! {
    UnifiedRoleScheduleBase => UnifiedRoleScheduleBaseKind;
    UnifiedRoleAssignmentSchedule(super::UnifiedRoleAssignmentSchedule),
    UnifiedRoleEligibilitySchedule(super::UnifiedRoleEligibilitySchedule),
}
