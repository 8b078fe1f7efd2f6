// @generated
use crate::mg;

/// Enumeration `microsoft.graph.attachmentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachmentType {
    /// `file` (0)
    File,
    /// `item` (1)
    Item,
    /// `reference` (2)
    Reference,
}

mg::enumeration! {
    AttachmentType: "microsoft.graph.attachmentType";
    File: "file" = 0,
    Item: "item" = 1,
    Reference: "reference" = 2,
}
