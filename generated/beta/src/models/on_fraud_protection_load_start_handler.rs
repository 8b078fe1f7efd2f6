// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.onFraudProtectionLoadStartHandler`.
pub struct OnFraudProtectionLoadStartHandler {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnFraudProtectionLoadStartHandler: "microsoft.graph.onFraudProtectionLoadStartHandler", complex abstract, family OnFraudProtectionLoadStartHandlerKind;
}

/// The types derived from [`OnFraudProtectionLoadStartHandler`].
#[non_exhaustive]
pub enum OnFraudProtectionLoadStartHandlerKind {
    OnFraudProtectionLoadStartExternalUsersAuthHandler(
        Box<super::OnFraudProtectionLoadStartExternalUsersAuthHandler>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnFraudProtectionLoadStartHandler>),
}

mg::family! {
    OnFraudProtectionLoadStartHandler => OnFraudProtectionLoadStartHandlerKind;
    OnFraudProtectionLoadStartExternalUsersAuthHandler(super::OnFraudProtectionLoadStartExternalUsersAuthHandler),
}
