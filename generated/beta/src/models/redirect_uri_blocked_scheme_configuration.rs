// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectUriBlockedSchemeConfiguration`, a complex type.
    RedirectUriBlockedSchemeConfiguration "microsoft.graph.redirectUriBlockedSchemeConfiguration" "complex";
    /// `blockedSchemes`: Collection(String), items not null
    blocked_schemes "blockedSchemes" "r": Vec<String>,
    /// `excludeActors`: appManagementPolicyActorExemptions
    exclude_actors "excludeActors": mg::Boxed<super::AppManagementPolicyActorExemptions>,
    /// `exemptFormats`: Collection(String), items not null
    exempt_formats "exemptFormats" "r": Vec<String>,
    /// `isStateSetByMicrosoft`: Boolean, not null, computed
    is_state_set_by_microsoft "isStateSetByMicrosoft" "rc": bool,
    /// `publicClient`: redirectUriPlatformBlockedSchemeConfiguration
    public_client "publicClient": mg::Boxed<super::RedirectUriPlatformBlockedSchemeConfiguration>,
    /// `restrictForAppsCreatedAfterDateTime`: DateTimeOffset
    restrict_for_apps_created_after_date_time "restrictForAppsCreatedAfterDateTime": mg::DateTimeOffset,
    /// `spa`: redirectUriPlatformBlockedSchemeConfiguration
    spa "spa": mg::Boxed<super::RedirectUriPlatformBlockedSchemeConfiguration>,
    /// `state`: appManagementRestrictionState, not null
    state "state" "r": mg::Open<super::AppManagementRestrictionState>,
    /// `web`: redirectUriPlatformBlockedSchemeConfiguration
    web "web": mg::Boxed<super::RedirectUriPlatformBlockedSchemeConfiguration>,
}
