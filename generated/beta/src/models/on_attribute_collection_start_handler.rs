// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onAttributeCollectionStartHandler`, an abstract complex type.
    OnAttributeCollectionStartHandler "microsoft.graph.onAttributeCollectionStartHandler" "complex abstract" => OnAttributeCollectionStartHandlerKind;
}

/// The types derived from `microsoft.graph.onAttributeCollectionStartHandler`.
#[non_exhaustive]
pub enum OnAttributeCollectionStartHandlerKind {
    OnAttributeCollectionStartCustomExtensionHandler(
        Box<super::OnAttributeCollectionStartCustomExtensionHandler>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnAttributeCollectionStartHandler>),
}

mg::family! {
    OnAttributeCollectionStartHandler => OnAttributeCollectionStartHandlerKind;
    OnAttributeCollectionStartCustomExtensionHandler(super::OnAttributeCollectionStartCustomExtensionHandler),
}
