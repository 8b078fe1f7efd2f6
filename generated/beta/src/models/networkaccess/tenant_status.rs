// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tenantStatus`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-tenantstatus?view=graph-rest-beta>
    TenantStatus "microsoft.graph.networkaccess.tenantStatus" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `onboardingErrorMessage`: String
    onboarding_error_message "onboardingErrorMessage": String,
    /// `onboardingStatus`: microsoft.graph.networkaccess.onboardingStatus, not null
    onboarding_status "onboardingStatus" "r": mg::Open<super::OnboardingStatus>,
}

mg::derived_from! { TenantStatus: crate::models::Entity }
