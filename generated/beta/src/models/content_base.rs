// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentBase`, an abstract complex type.
    ContentBase "microsoft.graph.contentBase" "complex abstract" => ContentBaseKind;
}

/// The types derived from `microsoft.graph.contentBase`.
#[non_exhaustive]
pub enum ContentBaseKind {
    BinaryContent(Box<super::BinaryContent>),
    TextContent(Box<super::TextContent>),
    /// None of these, or a type that this version does not know.
    Other(Box<ContentBase>),
}

mg::family! {
    ContentBase => ContentBaseKind;
    BinaryContent(super::BinaryContent),
    TextContent(super::TextContent),
}
