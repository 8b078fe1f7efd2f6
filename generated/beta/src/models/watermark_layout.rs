// @generated
use crate::mg;

/// Enumeration `microsoft.graph.watermarkLayout`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WatermarkLayout {
    /// `horizontal` (0)
    Horizontal,
    /// `diagonal` (1)
    Diagonal,
}

mg::enumeration! {
    WatermarkLayout: "microsoft.graph.watermarkLayout";
    Horizontal: "horizontal" = 0,
    Diagonal: "diagonal" = 1,
}
