// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onAttributeCollectionSubmitHandler`, an abstract complex type.
    OnAttributeCollectionSubmitHandler "microsoft.graph.onAttributeCollectionSubmitHandler" "complex abstract" => OnAttributeCollectionSubmitHandlerKind;
}

/// The types derived from `microsoft.graph.onAttributeCollectionSubmitHandler`.
#[non_exhaustive]
pub enum OnAttributeCollectionSubmitHandlerKind {
    OnAttributeCollectionSubmitCustomExtensionHandler(
        Box<super::OnAttributeCollectionSubmitCustomExtensionHandler>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnAttributeCollectionSubmitHandler>),
}

mg::family! {
    OnAttributeCollectionSubmitHandler => OnAttributeCollectionSubmitHandlerKind;
    OnAttributeCollectionSubmitCustomExtensionHandler(super::OnAttributeCollectionSubmitCustomExtensionHandler),
}
