// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bodyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyType {
    /// `text` (0)
    Text,
    /// `html` (1)
    Html,
}

mg::enumeration! {
    BodyType: "microsoft.graph.bodyType";
    Text: "text" = 0,
    Html: "html" = 1,
}
