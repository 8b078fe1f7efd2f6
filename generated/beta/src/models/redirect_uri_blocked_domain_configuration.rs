// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectUriBlockedDomainConfiguration`, a complex type.
    RedirectUriBlockedDomainConfiguration "microsoft.graph.redirectUriBlockedDomainConfiguration" "complex";
    /// `blockedDomains`: Collection(String), items not null
    blocked_domains "blockedDomains" "r": Vec<String>,
    /// `excludeActors`: appManagementPolicyActorExemptions
    exclude_actors "excludeActors": mg::Boxed<super::AppManagementPolicyActorExemptions>,
    /// `isStateSetByMicrosoft`: Boolean, not null, computed
    is_state_set_by_microsoft "isStateSetByMicrosoft" "rc": bool,
    /// `publicClient`: redirectUriPlatformBlockedDomainConfiguration
    public_client "publicClient": mg::Boxed<super::RedirectUriPlatformBlockedDomainConfiguration>,
    /// `restrictForAppsCreatedAfterDateTime`: DateTimeOffset
    restrict_for_apps_created_after_date_time "restrictForAppsCreatedAfterDateTime": mg::DateTimeOffset,
    /// `spa`: redirectUriPlatformBlockedDomainConfiguration
    spa "spa": mg::Boxed<super::RedirectUriPlatformBlockedDomainConfiguration>,
    /// `state`: appManagementRestrictionState, not null
    state "state" "r": mg::Open<super::AppManagementRestrictionState>,
    /// `web`: redirectUriPlatformBlockedDomainConfiguration
    web "web": mg::Boxed<super::RedirectUriPlatformBlockedDomainConfiguration>,
}
