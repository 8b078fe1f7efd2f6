// @generated
use crate::mg;

/// Entity type [`microsoft.graph.credentialUserRegistrationDetails`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CredentialUserRegistrationDetailsCollection`], for example
/// `graph.reports().credential_user_registration_details()`.
///
/// [`CredentialUserRegistrationDetailsCollection`]: crate::requests::credential_user_registration_details::CredentialUserRegistrationDetailsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/credentialuserregistrationdetails?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-06-21, to be removed on 2024-06-30 (revision 2023-06/credentialUserRegistrationDetails)"
)]
pub struct CredentialUserRegistrationDetails {
    /// `authMethods`.
    pub auth_methods: mg::Field<Vec<mg::Open<super::RegistrationAuthMethod>>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isCapable`. Never null.
    pub is_capable: mg::Field<bool>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `isMfaRegistered`. Never null.
    pub is_mfa_registered: mg::Field<bool>,
    /// `isRegistered`. Never null.
    pub is_registered: mg::Field<bool>,
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
    CredentialUserRegistrationDetails: "microsoft.graph.credentialUserRegistrationDetails", entity, base super::Entity;
    auth_methods: "authMethods" required,
    id: "id" key required,
    is_capable: "isCapable" required,
    is_enabled: "isEnabled" required,
    is_mfa_registered: "isMfaRegistered" required,
    is_registered: "isRegistered" required,
    user_display_name: "userDisplayName" required,
    user_principal_name: "userPrincipalName" required,
}

mg::derived_from! { CredentialUserRegistrationDetails: super::Entity }
