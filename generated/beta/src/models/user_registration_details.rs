// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userRegistrationDetails`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserRegistrationDetailsCollection`], for example
/// `graph.reports().authentication_methods().user_registration_details()`.
///
/// [`UserRegistrationDetailsCollection`]: crate::requests::user_registration_details::UserRegistrationDetailsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userregistrationdetails?view=graph-rest-beta
pub struct UserRegistrationDetails {
    /// `defaultMfaMethod`.
    pub default_mfa_method: mg::Field<mg::Open<super::DefaultMfaMethodType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAdmin`.
    pub is_admin: mg::Field<bool>,
    /// `isMfaCapable`. Never null.
    pub is_mfa_capable: mg::Field<bool>,
    /// `isMfaRegistered`. Never null.
    pub is_mfa_registered: mg::Field<bool>,
    /// `isPasswordlessCapable`. Never null.
    pub is_passwordless_capable: mg::Field<bool>,
    /// `isSsprCapable`. Never null.
    pub is_sspr_capable: mg::Field<bool>,
    /// `isSsprEnabled`. Never null.
    pub is_sspr_enabled: mg::Field<bool>,
    /// `isSsprRegistered`. Never null.
    pub is_sspr_registered: mg::Field<bool>,
    /// `isSystemPreferredAuthenticationMethodEnabled`.
    pub is_system_preferred_authentication_method_enabled: mg::Field<bool>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `methodsRegistered`.
    pub methods_registered: mg::Field<Vec<String>>,
    /// `systemPreferredAuthenticationMethods`.
    pub system_preferred_authentication_methods: mg::Field<Vec<String>>,
    /// `userDisplayName`. Never null.
    pub user_display_name: mg::Field<String>,
    /// `userPreferredMethodForSecondaryAuthentication`.
    pub user_preferred_method_for_secondary_authentication: mg::Field<
        mg::Open<super::UserDefaultAuthenticationMethod>,
    >,
    /// `userPrincipalName`. Never null.
    pub user_principal_name: mg::Field<String>,
    /// `userType`.
    pub user_type: mg::Field<mg::Open<super::SignInUserType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserRegistrationDetails: "microsoft.graph.userRegistrationDetails", entity, base super::Entity;
    default_mfa_method: "defaultMfaMethod",
    id: "id" key required,
    is_admin: "isAdmin",
    is_mfa_capable: "isMfaCapable" required,
    is_mfa_registered: "isMfaRegistered" required,
    is_passwordless_capable: "isPasswordlessCapable" required,
    is_sspr_capable: "isSsprCapable" required,
    is_sspr_enabled: "isSsprEnabled" required,
    is_sspr_registered: "isSsprRegistered" required,
    is_system_preferred_authentication_method_enabled: "isSystemPreferredAuthenticationMethodEnabled",
    last_updated_date_time: "lastUpdatedDateTime" required,
    methods_registered: "methodsRegistered",
    system_preferred_authentication_methods: "systemPreferredAuthenticationMethods",
    user_display_name: "userDisplayName" required,
    user_preferred_method_for_secondary_authentication: "userPreferredMethodForSecondaryAuthentication",
    user_principal_name: "userPrincipalName" required,
    user_type: "userType",
}

mg::derived_from! { UserRegistrationDetails: super::Entity }
