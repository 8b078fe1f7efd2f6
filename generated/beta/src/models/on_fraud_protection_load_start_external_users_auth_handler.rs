// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler`, a complex type derived from `microsoft.graph.onFraudProtectionLoadStartHandler`.
    OnFraudProtectionLoadStartExternalUsersAuthHandler "microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler" "complex" : super::OnFraudProtectionLoadStartHandler;
    /// `signUp`: fraudProtectionConfiguration
    sign_up "signUp": mg::Boxed<super::FraudProtectionConfiguration>,
}

mg::derived_from! { OnFraudProtectionLoadStartExternalUsersAuthHandler: super::OnFraudProtectionLoadStartHandler }
