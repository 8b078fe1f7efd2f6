// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`, a complex type derived from `microsoft.graph.onAuthenticationMethodLoadStartHandler`.
    OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp "microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp" "complex" : super::OnAuthenticationMethodLoadStartHandler;
}

mg::derived_from! { OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp: super::OnAuthenticationMethodLoadStartHandler }

impl OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp {
    /// `identityProviders`: many `identityProviderBase`
    pub const IDENTITY_PROVIDERS: mg::Nav<
        OnAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp,
        Vec<super::IdentityProviderBase>,
    > = mg::Nav::new("identityProviders");
}
