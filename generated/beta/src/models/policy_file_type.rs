// @generated
use crate::mg;

/// Enumeration `microsoft.graph.policyFileType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyFileType {
    /// `dlpPolicy` (0)
    DlpPolicy,
    /// `dlpSensitiveInformationType` (1)
    DlpSensitiveInformationType,
    /// `dataCollectionPolicy` (2)
    DataCollectionPolicy,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PolicyFileType: "microsoft.graph.policyFileType";
    DlpPolicy: "dlpPolicy" = 0,
    DlpSensitiveInformationType: "dlpSensitiveInformationType" = 1,
    DataCollectionPolicy: "dataCollectionPolicy" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
