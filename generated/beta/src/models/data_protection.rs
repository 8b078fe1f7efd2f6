// @generated
use crate::mg;

/// Enumeration `microsoft.graph.dataProtection`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataProtection {
    /// `none` (0)
    None,
    /// `impactAssessments` (1)
    ImpactAssessments,
    /// `officers` (2)
    Officers,
    /// `secureCrossBorderDataTransfer` (4)
    SecureCrossBorderDataTransfer,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    DataProtection: "microsoft.graph.dataProtection", flags;
    None: "none" = 0,
    ImpactAssessments: "impactAssessments" = 1,
    Officers: "officers" = 2,
    SecureCrossBorderDataTransfer: "secureCrossBorderDataTransfer" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
