// @generated
use crate::mg;

/// Complex type `microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler`, derived from
/// [`OnFraudProtectionLoadStartHandler`](super::OnFraudProtectionLoadStartHandler).
pub struct OnFraudProtectionLoadStartExternalUsersAuthHandler {
    /// `signUp`.
    pub sign_up: mg::Field<mg::Boxed<super::FraudProtectionConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnFraudProtectionLoadStartExternalUsersAuthHandler: "microsoft.graph.onFraudProtectionLoadStartExternalUsersAuthHandler", complex, base super::OnFraudProtectionLoadStartHandler;
    sign_up: "signUp",
}

mg::derived_from! { OnFraudProtectionLoadStartExternalUsersAuthHandler: super::OnFraudProtectionLoadStartHandler }
