// @generated
use crate::mg;

/// Enumeration `microsoft.graph.quarantineReason`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuarantineReason {
    /// `EncounteredBaseEscrowThreshold` (0)
    EncounteredBaseEscrowThreshold,
    /// `EncounteredTotalEscrowThreshold` (1)
    EncounteredTotalEscrowThreshold,
    /// `EncounteredEscrowProportionThreshold` (2)
    EncounteredEscrowProportionThreshold,
    /// `EncounteredQuarantineException` (4)
    EncounteredQuarantineException,
    /// `Unknown` (8)
    Unknown,
    /// `QuarantinedOnDemand` (16)
    QuarantinedOnDemand,
    /// `TooManyDeletes` (32)
    TooManyDeletes,
    /// `IngestionInterrupted` (64)
    IngestionInterrupted,
}

mg::enumeration! {
    QuarantineReason: "microsoft.graph.quarantineReason";
    EncounteredBaseEscrowThreshold: "EncounteredBaseEscrowThreshold" = 0,
    EncounteredTotalEscrowThreshold: "EncounteredTotalEscrowThreshold" = 1,
    EncounteredEscrowProportionThreshold: "EncounteredEscrowProportionThreshold" = 2,
    EncounteredQuarantineException: "EncounteredQuarantineException" = 4,
    Unknown: "Unknown" = 8,
    QuarantinedOnDemand: "QuarantinedOnDemand" = 16,
    TooManyDeletes: "TooManyDeletes" = 32,
    IngestionInterrupted: "IngestionInterrupted" = 64,
}
