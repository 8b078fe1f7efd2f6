// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onAttributeCollectionHandler`, an abstract complex type.
    OnAttributeCollectionHandler "microsoft.graph.onAttributeCollectionHandler" "complex abstract" => OnAttributeCollectionHandlerKind;
}

/// The types derived from `microsoft.graph.onAttributeCollectionHandler`.
#[non_exhaustive]
pub enum OnAttributeCollectionHandlerKind {
    OnAttributeCollectionExternalUsersSelfServiceSignUp(
        Box<super::OnAttributeCollectionExternalUsersSelfServiceSignUp>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OnAttributeCollectionHandler>),
}

mg::family! {
    OnAttributeCollectionHandler => OnAttributeCollectionHandlerKind;
    OnAttributeCollectionExternalUsersSelfServiceSignUp(super::OnAttributeCollectionExternalUsersSelfServiceSignUp),
}
