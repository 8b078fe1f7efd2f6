// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userRegistrationDetails`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userregistrationdetails?view=graph-rest-beta>
    UserRegistrationDetails "microsoft.graph.userRegistrationDetails" "entity" : super::Entity;
    /// `defaultMfaMethod`: defaultMfaMethodType
    default_mfa_method "defaultMfaMethod": mg::Open<super::DefaultMfaMethodType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAdmin`: Boolean
    is_admin "isAdmin": bool,
    /// `isMfaCapable`: Boolean, not null
    is_mfa_capable "isMfaCapable" "r": bool,
    /// `isMfaRegistered`: Boolean, not null
    is_mfa_registered "isMfaRegistered" "r": bool,
    /// `isPasswordlessCapable`: Boolean, not null
    is_passwordless_capable "isPasswordlessCapable" "r": bool,
    /// `isSsprCapable`: Boolean, not null
    is_sspr_capable "isSsprCapable" "r": bool,
    /// `isSsprEnabled`: Boolean, not null
    is_sspr_enabled "isSsprEnabled" "r": bool,
    /// `isSsprRegistered`: Boolean, not null
    is_sspr_registered "isSsprRegistered" "r": bool,
    /// `isSystemPreferredAuthenticationMethodEnabled`: Boolean
    is_system_preferred_authentication_method_enabled "isSystemPreferredAuthenticationMethodEnabled": bool,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `methodsRegistered`: Collection(String)
    methods_registered "methodsRegistered": Vec<String>,
    /// `systemPreferredAuthenticationMethods`: Collection(String)
    system_preferred_authentication_methods "systemPreferredAuthenticationMethods": Vec<String>,
    /// `userDisplayName`: String, not null
    user_display_name "userDisplayName" "r": String,
    /// `userPreferredMethodForSecondaryAuthentication`: userDefaultAuthenticationMethod
    user_preferred_method_for_secondary_authentication "userPreferredMethodForSecondaryAuthentication": mg::Open<super::UserDefaultAuthenticationMethod>,
    /// `userPrincipalName`: String, not null
    user_principal_name "userPrincipalName" "r": String,
    /// `userType`: signInUserType
    user_type "userType": mg::Open<super::SignInUserType>,
}

mg::derived_from! { UserRegistrationDetails: super::Entity }
