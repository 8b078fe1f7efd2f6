// @generated
use crate::mg;

/// Enumeration `microsoft.graph.incompatiblePrinterSettings`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncompatiblePrinterSettings {
    /// `show` (0)
    Show,
    /// `hide` (1)
    Hide,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    IncompatiblePrinterSettings: "microsoft.graph.incompatiblePrinterSettings";
    Show: "show" = 0,
    Hide: "hide" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
