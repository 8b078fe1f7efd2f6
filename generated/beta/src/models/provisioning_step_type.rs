// @generated
use crate::mg;

/// Enumeration `microsoft.graph.provisioningStepType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvisioningStepType {
    /// `import` (0)
    Import,
    /// `scoping` (1)
    Scoping,
    /// `matching` (2)
    Matching,
    /// `processing` (3)
    Processing,
    /// `referenceResolution` (4)
    ReferenceResolution,
    /// `export` (5)
    Export,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    ProvisioningStepType: "microsoft.graph.provisioningStepType";
    Import: "import" = 0,
    Scoping: "scoping" = 1,
    Matching: "matching" = 2,
    Processing: "processing" = 3,
    ReferenceResolution: "referenceResolution" = 4,
    Export: "export" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
