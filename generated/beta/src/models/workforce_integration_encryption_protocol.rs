// @generated
use crate::mg;

/// Enumeration `microsoft.graph.workforceIntegrationEncryptionProtocol`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkforceIntegrationEncryptionProtocol {
    /// `sharedSecret` (0)
    SharedSecret,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    WorkforceIntegrationEncryptionProtocol: "microsoft.graph.workforceIntegrationEncryptionProtocol";
    SharedSecret: "sharedSecret" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
