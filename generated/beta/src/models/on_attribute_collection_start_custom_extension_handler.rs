// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onAttributeCollectionStartCustomExtensionHandler`, a complex type derived from `microsoft.graph.onAttributeCollectionStartHandler`.
    OnAttributeCollectionStartCustomExtensionHandler "microsoft.graph.onAttributeCollectionStartCustomExtensionHandler" "complex" : super::OnAttributeCollectionStartHandler;
    /// `configuration`: customExtensionOverwriteConfiguration
    configuration "configuration": mg::Boxed<super::CustomExtensionOverwriteConfiguration>,
}

mg::derived_from! { OnAttributeCollectionStartCustomExtensionHandler: super::OnAttributeCollectionStartHandler }

impl OnAttributeCollectionStartCustomExtensionHandler {
    /// `customExtension`: `onAttributeCollectionStartCustomExtension`
    pub const CUSTOM_EXTENSION: mg::Nav<
        OnAttributeCollectionStartCustomExtensionHandler,
        super::OnAttributeCollectionStartCustomExtension,
    > = mg::Nav::new("customExtension");
}
