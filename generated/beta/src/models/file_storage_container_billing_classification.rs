// @generated
use crate::mg;

/// Enumeration `microsoft.graph.fileStorageContainerBillingClassification`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileStorageContainerBillingClassification {
    /// `standard` (0)
    Standard,
    /// `trial` (1)
    Trial,
    /// `directToCustomer` (2)
    DirectToCustomer,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    FileStorageContainerBillingClassification: "microsoft.graph.fileStorageContainerBillingClassification";
    Standard: "standard" = 0,
    Trial: "trial" = 1,
    DirectToCustomer: "directToCustomer" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
