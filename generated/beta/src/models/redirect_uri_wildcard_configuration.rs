// @generated
use crate::mg;

/// Complex type `microsoft.graph.redirectUriWildcardConfiguration`.
pub struct RedirectUriWildcardConfiguration {
    /// `excludeActors`.
    pub exclude_actors: mg::Field<mg::Boxed<super::AppManagementPolicyActorExemptions>>,
    /// `excludeFormats`.
    pub exclude_formats: mg::Field<mg::Boxed<super::RedirectUriWildcardExcludeFormats>>,
    /// `isStateSetByMicrosoft`. Never null. Read-only: the service computes it.
    pub is_state_set_by_microsoft: mg::Field<bool>,
    /// `restrictForAppsCreatedAfterDateTime`.
    pub restrict_for_apps_created_after_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::AppManagementRestrictionState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedirectUriWildcardConfiguration: "microsoft.graph.redirectUriWildcardConfiguration", complex;
    exclude_actors: "excludeActors",
    exclude_formats: "excludeFormats",
    is_state_set_by_microsoft: "isStateSetByMicrosoft" required computed,
    restrict_for_apps_created_after_date_time: "restrictForAppsCreatedAfterDateTime",
    state: "state" required,
}
