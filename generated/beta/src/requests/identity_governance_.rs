// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityGovernance`, by its URL.
    ///
    /// For example `/identityGovernance`.
    IdentityGovernanceResource(mg::One<models::IdentityGovernance>)
}

impl IdentityGovernanceResource {
    /// `…/accessReviews`: `accessReviewSet`
    #[inline]
    pub fn access_reviews(
        &self,
    ) -> requests::access_review_set::AccessReviewSetResource {
        mg::to(self, "accessReviews")
    }

    /// `…/appConsent`: `appConsentApprovalRoute`
    #[inline]
    pub fn app_consent(
        &self,
    ) -> requests::app_consent_approval_route::AppConsentApprovalRouteResource {
        mg::to(self, "appConsent")
    }

    /// `…/catalogs`: many `accessPackageCatalog`
    #[inline]
    pub fn catalogs(
        &self,
    ) -> requests::access_package_catalog::AccessPackageCatalogCollection {
        mg::to(self, "catalogs")
    }

    /// `…/entitlementManagement`: `entitlementManagement`
    #[inline]
    pub fn entitlement_management(
        &self,
    ) -> requests::entitlement_management::EntitlementManagementResource {
        mg::to(self, "entitlementManagement")
    }

    /// `…/lifecycleWorkflows`: `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`
    #[inline]
    pub fn lifecycle_workflows(
        &self,
    ) -> requests::identity_governance::lifecycle_workflows_container::LifecycleWorkflowsContainerResource {
        mg::to(self, "lifecycleWorkflows")
    }

    /// `…/permissionsAnalytics`: `permissionsAnalyticsAggregation`
    #[inline]
    pub fn permissions_analytics(
        &self,
    ) -> requests::permissions_analytics_aggregation::PermissionsAnalyticsAggregationResource {
        mg::to(self, "permissionsAnalytics")
    }

    /// `…/permissionsManagement`: `permissionsManagement`
    #[inline]
    pub fn permissions_management(
        &self,
    ) -> requests::permissions_management::PermissionsManagementResource {
        mg::to(self, "permissionsManagement")
    }

    /// `…/privilegedAccess`: `privilegedAccessRoot`
    #[inline]
    pub fn privileged_access(
        &self,
    ) -> requests::privileged_access_root::PrivilegedAccessRootResource {
        mg::to(self, "privilegedAccess")
    }

    /// `…/roleManagementAlerts`: `roleManagementAlert`
    #[inline]
    pub fn role_management_alerts(
        &self,
    ) -> requests::role_management_alert::RoleManagementAlertResource {
        mg::to(self, "roleManagementAlerts")
    }

    /// `…/termsOfUse`: `termsOfUseContainer`
    #[inline]
    pub fn terms_of_use(
        &self,
    ) -> requests::terms_of_use_container::TermsOfUseContainerResource {
        mg::to(self, "termsOfUse")
    }
}
