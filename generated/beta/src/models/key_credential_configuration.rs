// @generated
use crate::mg;

/// Complex type `microsoft.graph.keyCredentialConfiguration`.
pub struct KeyCredentialConfiguration {
    /// `certificateBasedApplicationConfigurationIds`.
    pub certificate_based_application_configuration_ids: mg::Field<Vec<String>>,
    /// `excludeActors`.
    pub exclude_actors: mg::Field<mg::Boxed<super::AppManagementPolicyActorExemptions>>,
    /// `maxLifetime`.
    pub max_lifetime: mg::Field<mg::Duration>,
    /// `restrictForAppsCreatedAfterDateTime`.
    pub restrict_for_apps_created_after_date_time: mg::Field<mg::DateTimeOffset>,
    /// `restrictionType`.
    pub restriction_type: mg::Field<mg::Open<super::AppKeyCredentialRestrictionType>>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AppManagementRestrictionState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    KeyCredentialConfiguration: "microsoft.graph.keyCredentialConfiguration", complex;
    certificate_based_application_configuration_ids: "certificateBasedApplicationConfigurationIds",
    exclude_actors: "excludeActors",
    max_lifetime: "maxLifetime",
    restrict_for_apps_created_after_date_time: "restrictForAppsCreatedAfterDateTime",
    restriction_type: "restrictionType",
    state: "state",
}
