// @generated
use crate::mg;

/// Complex type `microsoft.graph.redirectUriBlockedSchemeConfiguration`.
pub struct RedirectUriBlockedSchemeConfiguration {
    /// `blockedSchemes`.
    pub blocked_schemes: mg::Field<Vec<String>>,
    /// `excludeActors`.
    pub exclude_actors: mg::Field<mg::Boxed<super::AppManagementPolicyActorExemptions>>,
    /// `exemptFormats`.
    pub exempt_formats: mg::Field<Vec<String>>,
    /// `isStateSetByMicrosoft`. Never null. Read-only: the service computes it.
    pub is_state_set_by_microsoft: mg::Field<bool>,
    /// `publicClient`.
    pub public_client: mg::Field<
        mg::Boxed<super::RedirectUriPlatformBlockedSchemeConfiguration>,
    >,
    /// `restrictForAppsCreatedAfterDateTime`.
    pub restrict_for_apps_created_after_date_time: mg::Field<mg::DateTimeOffset>,
    /// `spa`.
    pub spa: mg::Field<mg::Boxed<super::RedirectUriPlatformBlockedSchemeConfiguration>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::AppManagementRestrictionState>>,
    /// `web`.
    pub web: mg::Field<mg::Boxed<super::RedirectUriPlatformBlockedSchemeConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedirectUriBlockedSchemeConfiguration: "microsoft.graph.redirectUriBlockedSchemeConfiguration", complex;
    blocked_schemes: "blockedSchemes" required,
    exclude_actors: "excludeActors",
    exempt_formats: "exemptFormats" required,
    is_state_set_by_microsoft: "isStateSetByMicrosoft" required computed,
    public_client: "publicClient",
    restrict_for_apps_created_after_date_time: "restrictForAppsCreatedAfterDateTime",
    spa: "spa",
    state: "state" required,
    web: "web",
}
