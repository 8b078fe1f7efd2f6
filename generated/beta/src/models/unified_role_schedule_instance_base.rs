// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleScheduleInstanceBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolescheduleinstancebase?view=graph-rest-beta
pub struct UnifiedRoleScheduleInstanceBase {
    /// `appScopeId`.
    pub app_scope_id: mg::Field<String>,
    /// `directoryScopeId`.
    pub directory_scope_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleScheduleInstanceBase: "microsoft.graph.unifiedRoleScheduleInstanceBase", entity, base super::Entity, family UnifiedRoleScheduleInstanceBaseKind;
    app_scope_id: "appScopeId",
    directory_scope_id: "directoryScopeId",
    id: "id" key required,
    principal_id: "principalId",
    role_definition_id: "roleDefinitionId",
}

mg::derived_from! { UnifiedRoleScheduleInstanceBase: super::Entity }

impl UnifiedRoleScheduleInstanceBase {
    /// `appScope`: [`AppScope`](super::AppScope).
    pub const APP_SCOPE: mg::Nav<UnifiedRoleScheduleInstanceBase, super::AppScope> = mg::Nav::new(
        "appScope",
    );
    /// `directoryScope`: [`DirectoryObject`](super::DirectoryObject).
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleScheduleInstanceBase,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPAL: mg::Nav<
        UnifiedRoleScheduleInstanceBase,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `roleDefinition`: [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleScheduleInstanceBase,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}

/// The types derived from [`UnifiedRoleScheduleInstanceBase`].
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
