// @generated
use crate::mg;

/// Complex type `microsoft.graph.redirectUriBlockedDomainConfiguration`.
pub struct RedirectUriBlockedDomainConfiguration {
    /// `blockedDomains`.
    pub blocked_domains: mg::Field<Vec<String>>,
    /// `excludeActors`.
    pub exclude_actors: mg::Field<mg::Boxed<super::AppManagementPolicyActorExemptions>>,
    /// `isStateSetByMicrosoft`. Never null. Read-only: the service computes it.
    pub is_state_set_by_microsoft: mg::Field<bool>,
    /// `publicClient`.
    pub public_client: mg::Field<
        mg::Boxed<super::RedirectUriPlatformBlockedDomainConfiguration>,
    >,
    /// `restrictForAppsCreatedAfterDateTime`.
    pub restrict_for_apps_created_after_date_time: mg::Field<mg::DateTimeOffset>,
    /// `spa`.
    pub spa: mg::Field<mg::Boxed<super::RedirectUriPlatformBlockedDomainConfiguration>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::AppManagementRestrictionState>>,
    /// `web`.
    pub web: mg::Field<mg::Boxed<super::RedirectUriPlatformBlockedDomainConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedirectUriBlockedDomainConfiguration: "microsoft.graph.redirectUriBlockedDomainConfiguration", complex;
    blocked_domains: "blockedDomains" required,
    exclude_actors: "excludeActors",
    is_state_set_by_microsoft: "isStateSetByMicrosoft" required computed,
    public_client: "publicClient",
    restrict_for_apps_created_after_date_time: "restrictForAppsCreatedAfterDateTime",
    spa: "spa",
    state: "state" required,
    web: "web",
}
