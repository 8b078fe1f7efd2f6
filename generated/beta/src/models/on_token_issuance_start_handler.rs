// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onTokenIssuanceStartHandler`, an abstract complex type.
    OnTokenIssuanceStartHandler "microsoft.graph.onTokenIssuanceStartHandler" "complex abstract" => OnTokenIssuanceStartHandlerKind;
}

/// The types derived from `microsoft.graph.onTokenIssuanceStartHandler`.
#[non_exhaustive]
pub enum OnTokenIssuanceStartHandlerKind {
    OnTokenIssuanceStartCustomExtensionHandler(
        Box<super::OnTokenIssuanceStartCustomExtensionHandler>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnTokenIssuanceStartHandler>),
}

mg::family! {
    OnTokenIssuanceStartHandler => OnTokenIssuanceStartHandlerKind;
    OnTokenIssuanceStartCustomExtensionHandler(super::OnTokenIssuanceStartCustomExtensionHandler),
}
