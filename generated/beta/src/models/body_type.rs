// @generated
use crate::mg;

/// `microsoft.graph.bodyType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyType {
    /// `text`, 0.
    Text,
    /// `html`, 1.
    Html,
}

mg::enumeration! {
    BodyType "microsoft.graph.bodyType" "";
    Text "text" 0,
    Html "html" 1,
}
