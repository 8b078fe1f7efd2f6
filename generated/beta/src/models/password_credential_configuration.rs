// @generated
use crate::mg;

/// Complex type `microsoft.graph.passwordCredentialConfiguration`.
pub struct PasswordCredentialConfiguration {
    /// `excludeActors`.
    pub exclude_actors: mg::Field<mg::Boxed<super::AppManagementPolicyActorExemptions>>,
    /// `maxLifetime`.
    pub max_lifetime: mg::Field<mg::Duration>,
    /// `restrictForAppsCreatedAfterDateTime`.
    pub restrict_for_apps_created_after_date_time: mg::Field<mg::DateTimeOffset>,
    /// `restrictionType`.
    pub restriction_type: mg::Field<mg::Open<super::AppCredentialRestrictionType>>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AppManagementRestrictionState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasswordCredentialConfiguration: "microsoft.graph.passwordCredentialConfiguration", complex;
    exclude_actors: "excludeActors",
    max_lifetime: "maxLifetime",
    restrict_for_apps_created_after_date_time: "restrictForAppsCreatedAfterDateTime",
    restriction_type: "restrictionType",
    state: "state",
}
