// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.unifiedRoleManagementAlertConfiguration`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRoleManagementAlertConfigurationCollection`], for example
/// `graph.identity_governance().role_management_alerts().alert_configurations()`.
///
/// [`UnifiedRoleManagementAlertConfigurationCollection`]: crate::requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementalertconfiguration?view=graph-rest-beta
pub struct UnifiedRoleManagementAlertConfiguration {
    /// `alertDefinitionId`.
    pub alert_definition_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `scopeId`.
    pub scope_id: mg::Field<String>,
    /// `scopeType`.
    pub scope_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleManagementAlertConfiguration: "microsoft.graph.unifiedRoleManagementAlertConfiguration", entity abstract, base super::Entity, family UnifiedRoleManagementAlertConfigurationKind;
    alert_definition_id: "alertDefinitionId",
    id: "id" key required,
    is_enabled: "isEnabled",
    scope_id: "scopeId",
    scope_type: "scopeType",
}

mg::derived_from! { UnifiedRoleManagementAlertConfiguration: super::Entity }

impl UnifiedRoleManagementAlertConfiguration {
    /// `alertDefinition`:
    /// [`UnifiedRoleManagementAlertDefinition`](super::UnifiedRoleManagementAlertDefinition).
    pub const ALERT_DEFINITION: mg::Nav<
        UnifiedRoleManagementAlertConfiguration,
        super::UnifiedRoleManagementAlertDefinition,
    > = mg::Nav::new("alertDefinition");
}

/// The types derived from [`UnifiedRoleManagementAlertConfiguration`].
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
