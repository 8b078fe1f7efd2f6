// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler`, a complex type derived from `microsoft.graph.onAttributeCollectionSubmitHandler`.
    OnAttributeCollectionSubmitCustomExtensionHandler "microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler" "complex" : super::OnAttributeCollectionSubmitHandler;
    /// `configuration`: customExtensionOverwriteConfiguration
    configuration "configuration": mg::Boxed<super::CustomExtensionOverwriteConfiguration>,
}

mg::derived_from! { OnAttributeCollectionSubmitCustomExtensionHandler: super::OnAttributeCollectionSubmitHandler }

impl OnAttributeCollectionSubmitCustomExtensionHandler {
    /// `customExtension`: `onAttributeCollectionSubmitCustomExtension`
    pub const CUSTOM_EXTENSION: mg::Nav<
        OnAttributeCollectionSubmitCustomExtensionHandler,
        super::OnAttributeCollectionSubmitCustomExtension,
    > = mg::Nav::new("customExtension");
}
