// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.credentialUserRegistrationDetails`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/credentialuserregistrationdetails?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-06-21, to be removed on 2024-06-30 (revision 2023-06/credentialUserRegistrationDetails)")]
    CredentialUserRegistrationDetails "microsoft.graph.credentialUserRegistrationDetails" "entity" : super::Entity;
    /// `authMethods`: Collection(registrationAuthMethod), items not null
    auth_methods "authMethods" "r": Vec<mg::Open<super::RegistrationAuthMethod>>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCapable`: Boolean, not null
    is_capable "isCapable" "r": bool,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `isMfaRegistered`: Boolean, not null
    is_mfa_registered "isMfaRegistered" "r": bool,
    /// `isRegistered`: Boolean, not null
    is_registered "isRegistered" "r": bool,
    /// `userDisplayName`: String, not null
    user_display_name "userDisplayName" "r": String,
    /// `userPrincipalName`: String, not null
    user_principal_name "userPrincipalName" "r": String,
}

mg::derived_from! { CredentialUserRegistrationDetails: super::Entity }
