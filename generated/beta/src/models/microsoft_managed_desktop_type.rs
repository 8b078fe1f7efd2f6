// @generated
use crate::mg;

/// Enumeration `microsoft.graph.microsoftManagedDesktopType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftManagedDesktopType {
    /// `notManaged` (0)
    NotManaged,
    /// `premiumManaged` (1)
    PremiumManaged,
    /// `standardManaged` (2)
    StandardManaged,
    /// `starterManaged` (3)
    StarterManaged,
    /// `unknownFutureValue` (999)
    UnknownFutureValue,
}

mg::enumeration! {
    MicrosoftManagedDesktopType: "microsoft.graph.microsoftManagedDesktopType";
    NotManaged: "notManaged" = 0,
    PremiumManaged: "premiumManaged" = 1,
    StandardManaged: "standardManaged" = 2,
    StarterManaged: "starterManaged" = 3,
    UnknownFutureValue: "unknownFutureValue" = 999,
}
