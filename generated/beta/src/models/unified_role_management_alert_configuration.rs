// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementAlertConfiguration`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementalertconfiguration?view=graph-rest-beta>
    UnifiedRoleManagementAlertConfiguration "microsoft.graph.unifiedRoleManagementAlertConfiguration" "entity abstract" : super::Entity => UnifiedRoleManagementAlertConfigurationKind;
    /// `alertDefinitionId`: String
    alert_definition_id "alertDefinitionId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `scopeId`: String
    scope_id "scopeId": String,
    /// `scopeType`: String
    scope_type "scopeType": String,
}

mg::derived_from! { UnifiedRoleManagementAlertConfiguration: super::Entity }

impl UnifiedRoleManagementAlertConfiguration {
    /// `alertDefinition`: `unifiedRoleManagementAlertDefinition`
    pub const ALERT_DEFINITION: mg::Nav<
        UnifiedRoleManagementAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}

/// The types derived from `microsoft.graph.unifiedRoleManagementAlertConfiguration`.
#[non_exhaustive]
pub enum UnifiedRoleManagementAlertConfigurationKind {
    InvalidLicenseAlertConfiguration(Box<super::InvalidLicenseAlertConfiguration>),
    NoMfaOnRoleActivationAlertConfiguration(
        Box<super::NoMfaOnRoleActivationAlertConfiguration>,
    ),
    RedundantAssignmentAlertConfiguration(
        Box<super::RedundantAssignmentAlertConfiguration>,
    ),
    RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration(
        Box<super::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration>,
    ),
    SequentialActivationRenewalsAlertConfiguration(
        Box<super::SequentialActivationRenewalsAlertConfiguration>,
    ),
    StaleSignInAlertConfiguration(Box<super::StaleSignInAlertConfiguration>),
    TooManyGlobalAdminsAssignedToTenantAlertConfiguration(
        Box<super::TooManyGlobalAdminsAssignedToTenantAlertConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<UnifiedRoleManagementAlertConfiguration>),
}

mg::family! {
    UnifiedRoleManagementAlertConfiguration => UnifiedRoleManagementAlertConfigurationKind;
    InvalidLicenseAlertConfiguration(super::InvalidLicenseAlertConfiguration),
    NoMfaOnRoleActivationAlertConfiguration(super::NoMfaOnRoleActivationAlertConfiguration),
    RedundantAssignmentAlertConfiguration(super::RedundantAssignmentAlertConfiguration),
    RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration(super::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration),
    SequentialActivationRenewalsAlertConfiguration(super::SequentialActivationRenewalsAlertConfiguration),
    StaleSignInAlertConfiguration(super::StaleSignInAlertConfiguration),
    TooManyGlobalAdminsAssignedToTenantAlertConfiguration(super::TooManyGlobalAdminsAssignedToTenantAlertConfiguration),
}
