// @generated
use crate::mg;

/// Entity type [`microsoft.graph.credentialUsageSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CredentialUsageSummaryCollection`], for example
/// `graph.reports().get_credential_usage_summary(parameters)`.
///
/// [`CredentialUsageSummaryCollection`]: crate::requests::credential_usage_summary::CredentialUsageSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/credentialusagesummary?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-06-21, to be removed on 2024-06-30 (revision 2023-06/credentialUserRegistrationDetails)"
)]
pub struct CredentialUsageSummary {
    /// `authMethod`. Never null.
    pub auth_method: mg::Field<mg::Open<super::UsageAuthMethod>>,
    /// `failureActivityCount`. Never null.
    pub failure_activity_count: mg::Field<i64>,
    /// `feature`. Never null.
    pub feature: mg::Field<mg::Open<super::FeatureType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `successfulActivityCount`. Never null.
    pub successful_activity_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CredentialUsageSummary: "microsoft.graph.credentialUsageSummary", entity, base super::Entity;
    auth_method: "authMethod" required,
    failure_activity_count: "failureActivityCount" required,
    feature: "feature" required,
    id: "id" key required,
    successful_activity_count: "successfulActivityCount" required,
}

mg::derived_from! { CredentialUsageSummary: super::Entity }
