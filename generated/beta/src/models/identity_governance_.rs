// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityGovernance`][reference].
///
/// Requests: [`IdentityGovernanceResource`], for example `graph.identity_governance()`.
///
/// [`IdentityGovernanceResource`]: crate::requests::identity_governance_::IdentityGovernanceResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitygovernance?view=graph-rest-beta
pub struct IdentityGovernance {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityGovernance: "microsoft.graph.identityGovernance", entity;
}

impl IdentityGovernance {
    /// `accessReviews`: [`AccessReviewSet`](super::AccessReviewSet).
    pub const ACCESS_REVIEWS: mg::Nav<IdentityGovernance, super::AccessReviewSet> = mg::Nav::new(
        "accessReviews",
    );
    /// `appConsent`: [`AppConsentApprovalRoute`](super::AppConsentApprovalRoute).
    pub const APP_CONSENT: mg::Nav<IdentityGovernance, super::AppConsentApprovalRoute> = mg::Nav::new(
        "appConsent",
    );
    /// `catalogs`: many [`AccessPackageCatalog`](super::AccessPackageCatalog).
    pub const CATALOGS: mg::Nav<IdentityGovernance, Vec<super::AccessPackageCatalog>> = mg::Nav::new(
        "catalogs",
    );
    /// `entitlementManagement`: [`EntitlementManagement`](super::EntitlementManagement).
    pub const ENTITLEMENT_MANAGEMENT: mg::Nav<
        IdentityGovernance,
        super::EntitlementManagement,
    > = mg::Nav::new("entitlementManagement");
    /// `lifecycleWorkflows`: [`LifecycleWorkflowsContainer`].
    ///
    /// [`LifecycleWorkflowsContainer`]: crate::models::identity_governance::LifecycleWorkflowsContainer
    pub const LIFECYCLE_WORKFLOWS: mg::Nav<
        IdentityGovernance,
        crate::models::identity_governance::LifecycleWorkflowsContainer,
    > = mg::Nav::new("lifecycleWorkflows");
    /// `permissionsAnalytics`:
    /// [`PermissionsAnalyticsAggregation`](super::PermissionsAnalyticsAggregation).
    pub const PERMISSIONS_ANALYTICS: mg::Nav<
        IdentityGovernance,
        super::PermissionsAnalyticsAggregation,
    > = mg::Nav::new("permissionsAnalytics");
    /// `permissionsManagement`: [`PermissionsManagement`](super::PermissionsManagement).
    pub const PERMISSIONS_MANAGEMENT: mg::Nav<
        IdentityGovernance,
        super::PermissionsManagement,
    > = mg::Nav::new("permissionsManagement");
    /// `privilegedAccess`: [`PrivilegedAccessRoot`](super::PrivilegedAccessRoot).
    pub const PRIVILEGED_ACCESS: mg::Nav<
        IdentityGovernance,
        super::PrivilegedAccessRoot,
    > = mg::Nav::new("privilegedAccess");
    /// `roleManagementAlerts`: [`RoleManagementAlert`](super::RoleManagementAlert).
    pub const ROLE_MANAGEMENT_ALERTS: mg::Nav<
        IdentityGovernance,
        super::RoleManagementAlert,
    > = mg::Nav::new("roleManagementAlerts");
    /// `termsOfUse`: [`TermsOfUseContainer`](super::TermsOfUseContainer).
    pub const TERMS_OF_USE: mg::Nav<IdentityGovernance, super::TermsOfUseContainer> = mg::Nav::new(
        "termsOfUse",
    );
}
