// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.contentBase`.
pub struct ContentBase {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentBase: "microsoft.graph.contentBase", complex abstract, family ContentBaseKind;
}

/// The types derived from [`ContentBase`].
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
