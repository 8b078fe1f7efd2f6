// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userSignIn`, a complex type derived from `microsoft.graph.signInIdentity`.
    UserSignIn "microsoft.graph.userSignIn" "complex" : super::SignInIdentity;
    /// `externalTenantId`: String
    external_tenant_id "externalTenantId": String,
    /// `externalUserType`: conditionalAccessGuestOrExternalUserTypes, not null
    external_user_type "externalUserType" "r": mg::Flags<super::ConditionalAccessGuestOrExternalUserTypes>,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { UserSignIn: super::SignInIdentity }
