// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userCredentialUsageDetails`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserCredentialUsageDetailsCollection`], for example
/// `graph.reports().user_credential_usage_details()`.
///
/// [`UserCredentialUsageDetailsCollection`]: crate::requests::user_credential_usage_details::UserCredentialUsageDetailsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/usercredentialusagedetails?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-06-21, to be removed on 2024-06-30 (revision 2023-06/credentialUserRegistrationDetails)"
)]
pub struct UserCredentialUsageDetails {
    /// `authMethod`. Never null.
    pub auth_method: mg::Field<mg::Open<super::UsageAuthMethod>>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `failureReason`. Never null.
    pub failure_reason: mg::Field<String>,
    /// `feature`. Never null.
    pub feature: mg::Field<mg::Open<super::FeatureType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isSuccess`. Never null.
    pub is_success: mg::Field<bool>,
    /// `userDisplayName`. Never null.
    pub user_display_name: mg::Field<String>,
    /// `userPrincipalName`. Never null.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserCredentialUsageDetails: "microsoft.graph.userCredentialUsageDetails", entity, base super::Entity;
    auth_method: "authMethod" required,
    event_date_time: "eventDateTime" required,
    failure_reason: "failureReason" required,
    feature: "feature" required,
    id: "id" key required,
    is_success: "isSuccess" required,
    user_display_name: "userDisplayName" required,
    user_principal_name: "userPrincipalName" required,
}

mg::derived_from! { UserCredentialUsageDetails: super::Entity }
