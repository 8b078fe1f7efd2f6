// @generated
use crate::mg;

/// Enumeration `microsoft.graph.obliterationBehavior`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObliterationBehavior {
    /// `default` (0)
    Default,
    /// `doNotObliterate` (1)
    DoNotObliterate,
    /// `obliterateWithWarning` (2)
    ObliterateWithWarning,
    /// `always` (3)
    Always,
    /// `unknownFutureValue` (999)
    UnknownFutureValue,
}

mg::enumeration! {
    ObliterationBehavior: "microsoft.graph.obliterationBehavior";
    Default: "default" = 0,
    DoNotObliterate: "doNotObliterate" = 1,
    ObliterateWithWarning: "obliterateWithWarning" = 2,
    Always: "always" = 3,
    UnknownFutureValue: "unknownFutureValue" = 999,
}
