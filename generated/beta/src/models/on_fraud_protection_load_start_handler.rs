// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onFraudProtectionLoadStartHandler`, an abstract complex type.
    OnFraudProtectionLoadStartHandler "microsoft.graph.onFraudProtectionLoadStartHandler" "complex abstract" => OnFraudProtectionLoadStartHandlerKind;
}

/// The types derived from `microsoft.graph.onFraudProtectionLoadStartHandler`.
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
