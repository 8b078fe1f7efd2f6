// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectUriAllowedSchemeConfiguration`, a complex type.
    RedirectUriAllowedSchemeConfiguration "microsoft.graph.redirectUriAllowedSchemeConfiguration" "complex";
    /// `allowedSchemes`: Collection(String), items not null
    allowed_schemes "allowedSchemes" "r": Vec<String>,
    /// `excludeActors`: appManagementPolicyActorExemptions
    exclude_actors "excludeActors": mg::Boxed<super::AppManagementPolicyActorExemptions>,
    /// `isStateSetByMicrosoft`: Boolean, not null, computed
    is_state_set_by_microsoft "isStateSetByMicrosoft" "rc": bool,
    /// `publicClient`: redirectUriPlatformAllowedSchemeConfiguration
    public_client "publicClient": mg::Boxed<super::RedirectUriPlatformAllowedSchemeConfiguration>,
    /// `restrictForAppsCreatedAfterDateTime`: DateTimeOffset
    restrict_for_apps_created_after_date_time "restrictForAppsCreatedAfterDateTime": mg::DateTimeOffset,
    /// `spa`: redirectUriPlatformAllowedSchemeConfiguration
    spa "spa": mg::Boxed<super::RedirectUriPlatformAllowedSchemeConfiguration>,
    /// `state`: appManagementRestrictionState, not null
    state "state" "r": mg::Open<super::AppManagementRestrictionState>,
    /// `web`: redirectUriPlatformAllowedSchemeConfiguration
    web "web": mg::Boxed<super::RedirectUriPlatformAllowedSchemeConfiguration>,
}
