// @generated
use crate::mg;

/// Enumeration `microsoft.graph.pageOrientation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageOrientation {
    /// `horizontal` (0)
    Horizontal,
    /// `diagonal` (1)
    Diagonal,
}

mg::enumeration! {
    PageOrientation: "microsoft.graph.pageOrientation";
    Horizontal: "horizontal" = 0,
    Diagonal: "diagonal" = 1,
}
