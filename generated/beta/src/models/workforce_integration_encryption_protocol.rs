// @generated
use crate::mg;

/// `microsoft.graph.workforceIntegrationEncryptionProtocol`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkforceIntegrationEncryptionProtocol {
    /// `sharedSecret`, 0.
    SharedSecret,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    WorkforceIntegrationEncryptionProtocol "microsoft.graph.workforceIntegrationEncryptionProtocol" "";
    SharedSecret "sharedSecret" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
