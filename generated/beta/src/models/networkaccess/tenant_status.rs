// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.tenantStatus`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`TenantStatusResource`](crate::requests::networkaccess::tenant_status::TenantStatusResource),
/// for example `graph.network_access().tenant_status()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-tenantstatus?view=graph-rest-beta
pub struct TenantStatus {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `onboardingErrorMessage`.
    pub onboarding_error_message: mg::Field<String>,
    /// `onboardingStatus`. Never null.
    pub onboarding_status: mg::Field<mg::Open<super::OnboardingStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantStatus: "microsoft.graph.networkaccess.tenantStatus", entity, base crate::models::Entity;
    id: "id" key required,
    onboarding_error_message: "onboardingErrorMessage",
    onboarding_status: "onboardingStatus" required,
}

mg::derived_from! { TenantStatus: crate::models::Entity }
