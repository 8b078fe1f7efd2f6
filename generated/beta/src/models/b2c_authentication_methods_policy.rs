// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.b2cAuthenticationMethodsPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/b2cauthenticationmethodspolicy?view=graph-rest-beta>
    B2cAuthenticationMethodsPolicy "microsoft.graph.b2cAuthenticationMethodsPolicy" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEmailPasswordAuthenticationEnabled`: Boolean, not null
    is_email_password_authentication_enabled "isEmailPasswordAuthenticationEnabled" "r": bool,
    /// `isPhoneOneTimePasswordAuthenticationEnabled`: Boolean, not null
    is_phone_one_time_password_authentication_enabled "isPhoneOneTimePasswordAuthenticationEnabled" "r": bool,
    /// `isUserNameAuthenticationEnabled`: Boolean, not null
    is_user_name_authentication_enabled "isUserNameAuthenticationEnabled" "r": bool,
}

mg::derived_from! { B2cAuthenticationMethodsPolicy: super::Entity }
