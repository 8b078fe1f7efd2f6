// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler`, a complex type derived from `microsoft.graph.onVerifiedIdClaimValidationHandler`.
    OnVerifiedIdClaimValidationCustomExtensionHandler "microsoft.graph.onVerifiedIdClaimValidationCustomExtensionHandler" "complex" : super::OnVerifiedIdClaimValidationHandler;
    /// `configuration`: customExtensionOverwriteConfiguration
    configuration "configuration": mg::Boxed<super::CustomExtensionOverwriteConfiguration>,
}

mg::derived_from! { OnVerifiedIdClaimValidationCustomExtensionHandler: super::OnVerifiedIdClaimValidationHandler }

impl OnVerifiedIdClaimValidationCustomExtensionHandler {
    /// `customExtension`: `onVerifiedIdClaimValidationCustomExtension`
    pub const CUSTOM_EXTENSION: mg::Nav<
        OnVerifiedIdClaimValidationCustomExtensionHandler,
        super::OnVerifiedIdClaimValidationCustomExtension,
    > = mg::Nav::new("customExtension");
}
