// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityGovernance`](models::IdentityGovernance): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.identity_governance()`.
#[derive(Clone, Debug)]
pub struct IdentityGovernanceResource(mg::One<models::IdentityGovernance>);

mg::builder! { IdentityGovernanceResource: mg::One<models::IdentityGovernance> }

impl IdentityGovernanceResource {
    /// `…/accessReviews`: [`AccessReviewSet`](models::AccessReviewSet).
    #[inline]
    pub fn access_reviews(
        &self,
    ) -> requests::access_review_set::AccessReviewSetResource {
        mg::navigate(self, "accessReviews")
    }

    /// `…/appConsent`: [`AppConsentApprovalRoute`](models::AppConsentApprovalRoute).
    #[inline]
    pub fn app_consent(
        &self,
    ) -> requests::app_consent_approval_route::AppConsentApprovalRouteResource {
        mg::navigate(self, "appConsent")
    }

    /// `…/catalogs`: many [`AccessPackageCatalog`](models::AccessPackageCatalog).
    #[inline]
    pub fn catalogs(
        &self,
    ) -> requests::access_package_catalog::AccessPackageCatalogCollection {
        mg::navigate(self, "catalogs")
    }

    /// `…/entitlementManagement`: [`EntitlementManagement`](models::EntitlementManagement).
    #[inline]
    pub fn entitlement_management(
        &self,
    ) -> requests::entitlement_management::EntitlementManagementResource {
        mg::navigate(self, "entitlementManagement")
    }

    /// `…/lifecycleWorkflows`:
    /// [`LifecycleWorkflowsContainer`](models::identity_governance::LifecycleWorkflowsContainer).
    #[inline]
    pub fn lifecycle_workflows(
        &self,
    ) -> requests::identity_governance::lifecycle_workflows_container::LifecycleWorkflowsContainerResource {
        mg::navigate(self, "lifecycleWorkflows")
    }

    /// `…/permissionsAnalytics`:
    /// [`PermissionsAnalyticsAggregation`](models::PermissionsAnalyticsAggregation).
    #[inline]
    pub fn permissions_analytics(
        &self,
    ) -> requests::permissions_analytics_aggregation::PermissionsAnalyticsAggregationResource {
        mg::navigate(self, "permissionsAnalytics")
    }

    /// `…/permissionsManagement`: [`PermissionsManagement`](models::PermissionsManagement).
    #[inline]
    pub fn permissions_management(
        &self,
    ) -> requests::permissions_management::PermissionsManagementResource {
        mg::navigate(self, "permissionsManagement")
    }

    /// `…/privilegedAccess`: [`PrivilegedAccessRoot`](models::PrivilegedAccessRoot).
    #[inline]
    pub fn privileged_access(
        &self,
    ) -> requests::privileged_access_root::PrivilegedAccessRootResource {
        mg::navigate(self, "privilegedAccess")
    }

    /// `…/roleManagementAlerts`: [`RoleManagementAlert`](models::RoleManagementAlert).
    #[inline]
    pub fn role_management_alerts(
        &self,
    ) -> requests::role_management_alert::RoleManagementAlertResource {
        mg::navigate(self, "roleManagementAlerts")
    }

    /// `…/termsOfUse`: [`TermsOfUseContainer`](models::TermsOfUseContainer).
    #[inline]
    pub fn terms_of_use(
        &self,
    ) -> requests::terms_of_use_container::TermsOfUseContainerResource {
        mg::navigate(self, "termsOfUse")
    }
}
