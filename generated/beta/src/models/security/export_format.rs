// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.exportFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportFormat {
    /// `pst` (0)
    Pst,
    /// `msg` (1)
    Msg,
    /// `eml` (2)
    Eml,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ExportFormat: "microsoft.graph.security.exportFormat";
    Pst: "pst" = 0,
    Msg: "msg" = 1,
    Eml: "eml" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
