// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleScheduleBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedroleschedulebase?view=graph-rest-beta
pub struct UnifiedRoleScheduleBase {
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
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleScheduleBase: "microsoft.graph.unifiedRoleScheduleBase", entity, base super::Entity, family UnifiedRoleScheduleBaseKind;
    app_scope_id: "appScopeId",
    created_date_time: "createdDateTime",
    created_using: "createdUsing",
    directory_scope_id: "directoryScopeId",
    id: "id" key required,
    modified_date_time: "modifiedDateTime",
    principal_id: "principalId",
    role_definition_id: "roleDefinitionId",
    status: "status",
}

mg::derived_from! { UnifiedRoleScheduleBase: super::Entity }

impl UnifiedRoleScheduleBase {
    /// `appScope`: [`AppScope`](super::AppScope).
    pub const APP_SCOPE: mg::Nav<UnifiedRoleScheduleBase, super::AppScope> = mg::Nav::new(
        "appScope",
    );
    /// `directoryScope`: [`DirectoryObject`](super::DirectoryObject).
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleScheduleBase,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPAL: mg::Nav<UnifiedRoleScheduleBase, super::DirectoryObject> = mg::Nav::new(
        "principal",
    );
    /// `roleDefinition`: [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleScheduleBase,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}

/// The types derived from [`UnifiedRoleScheduleBase`].
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
