// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onTokenIssuanceStartCustomExtensionHandler`, a complex type derived from `microsoft.graph.onTokenIssuanceStartHandler`.
    OnTokenIssuanceStartCustomExtensionHandler "microsoft.graph.onTokenIssuanceStartCustomExtensionHandler" "complex" : super::OnTokenIssuanceStartHandler;
    /// `configuration`: customExtensionOverwriteConfiguration
    configuration "configuration": mg::Boxed<super::CustomExtensionOverwriteConfiguration>,
}

mg::derived_from! { OnTokenIssuanceStartCustomExtensionHandler: super::OnTokenIssuanceStartHandler }

impl OnTokenIssuanceStartCustomExtensionHandler {
    /// `customExtension`: `onTokenIssuanceStartCustomExtension`
    pub const CUSTOM_EXTENSION: mg::Nav<
        OnTokenIssuanceStartCustomExtensionHandler,
        super::OnTokenIssuanceStartCustomExtension,
    > = mg::Nav::new("customExtension");
}
