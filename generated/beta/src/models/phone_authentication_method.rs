// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.phoneAuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod?view=graph-rest-beta>
    PhoneAuthenticationMethod "microsoft.graph.phoneAuthenticationMethod" "entity" : super::AuthenticationMethod;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
    /// `phoneNumber`: String
    phone_number "phoneNumber": String,
    /// `phoneType`: authenticationPhoneType
    phone_type "phoneType": mg::Open<super::AuthenticationPhoneType>,
    /// `smsSignInState`: authenticationMethodSignInState
    sms_sign_in_state "smsSignInState": mg::Open<super::AuthenticationMethodSignInState>,
}

mg::derived_from! { PhoneAuthenticationMethod: super::AuthenticationMethod, super::Entity }
