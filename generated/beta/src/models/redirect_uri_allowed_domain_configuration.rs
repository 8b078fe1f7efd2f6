// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectUriAllowedDomainConfiguration`, a complex type.
    RedirectUriAllowedDomainConfiguration "microsoft.graph.redirectUriAllowedDomainConfiguration" "complex";
    /// `allowedDomains`: Collection(String), items not null
    allowed_domains "allowedDomains" "r": Vec<String>,
    /// `excludeActors`: appManagementPolicyActorExemptions
    exclude_actors "excludeActors": mg::Boxed<super::AppManagementPolicyActorExemptions>,
    /// `isStateSetByMicrosoft`: Boolean, not null, computed
    is_state_set_by_microsoft "isStateSetByMicrosoft" "rc": bool,
    /// `publicClient`: redirectUriPlatformAllowedDomainConfiguration
    public_client "publicClient": mg::Boxed<super::RedirectUriPlatformAllowedDomainConfiguration>,
    /// `restrictForAppsCreatedAfterDateTime`: DateTimeOffset
    restrict_for_apps_created_after_date_time "restrictForAppsCreatedAfterDateTime": mg::DateTimeOffset,
    /// `spa`: redirectUriPlatformAllowedDomainConfiguration
    spa "spa": mg::Boxed<super::RedirectUriPlatformAllowedDomainConfiguration>,
    /// `state`: appManagementRestrictionState, not null
    state "state" "r": mg::Open<super::AppManagementRestrictionState>,
    /// `web`: redirectUriPlatformAllowedDomainConfiguration
    web "web": mg::Boxed<super::RedirectUriPlatformAllowedDomainConfiguration>,
}
