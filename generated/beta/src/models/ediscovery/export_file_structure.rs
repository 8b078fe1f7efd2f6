// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ediscovery.exportFileStructure`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportFileStructure {
    /// `none` (0)
    None,
    /// `directory` (1)
    Directory,
    /// `pst` (2)
    Pst,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ExportFileStructure: "microsoft.graph.ediscovery.exportFileStructure";
    None: "none" = 0,
    Directory: "directory" = 1,
    Pst: "pst" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
