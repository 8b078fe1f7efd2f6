// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance?view=graph-rest-beta>
    IdentityGovernance "microsoft.graph.identityGovernance" "entity";
}

impl IdentityGovernance {
    /// `accessReviews`: `accessReviewSet`, contained
    pub const ACCESS_REVIEWS: mg::Nav<IdentityGovernance, super::AccessReviewSet> = mg::Nav::new(
        "accessReviews",
    );
    /// `appConsent`: `appConsentApprovalRoute`, contained
    pub const APP_CONSENT: mg::Nav<IdentityGovernance, super::AppConsentApprovalRoute> = mg::Nav::new(
        "appConsent",
    );
    /// `catalogs`: many `accessPackageCatalog`, contained
    pub const CATALOGS: mg::Nav<IdentityGovernance, Vec<super::AccessPackageCatalog>> = mg::Nav::new(
        "catalogs",
    );
    /// `entitlementManagement`: `entitlementManagement`, contained
    pub const ENTITLEMENT_MANAGEMENT: mg::Nav<
        IdentityGovernance,
        super::EntitlementManagement,
    > = mg::Nav::new("entitlementManagement");
    /// `lifecycleWorkflows`: `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`, contained
    pub const LIFECYCLE_WORKFLOWS: mg::Nav<
        IdentityGovernance,
        crate::models::identity_governance::LifecycleWorkflowsContainer,
    > = mg::Nav::new("lifecycleWorkflows");
    /// `permissionsAnalytics`: `permissionsAnalyticsAggregation`, contained
    pub const PERMISSIONS_ANALYTICS: mg::Nav<
        IdentityGovernance,
        super::PermissionsAnalyticsAggregation,
    > = mg::Nav::new("permissionsAnalytics");
    /// `permissionsManagement`: `permissionsManagement`, contained
    pub const PERMISSIONS_MANAGEMENT: mg::Nav<
        IdentityGovernance,
        super::PermissionsManagement,
    > = mg::Nav::new("permissionsManagement");
    /// `privilegedAccess`: `privilegedAccessRoot`, contained
    pub const PRIVILEGED_ACCESS: mg::Nav<
        IdentityGovernance,
        super::PrivilegedAccessRoot,
    > = mg::Nav::new("privilegedAccess");
    /// `roleManagementAlerts`: `roleManagementAlert`, contained
    pub const ROLE_MANAGEMENT_ALERTS: mg::Nav<
        IdentityGovernance,
        super::RoleManagementAlert,
    > = mg::Nav::new("roleManagementAlerts");
    /// `termsOfUse`: `termsOfUseContainer`, contained
    pub const TERMS_OF_USE: mg::Nav<IdentityGovernance, super::TermsOfUseContainer> = mg::Nav::new(
        "termsOfUse",
    );
}
