// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workforceIntegrationEncryption`, a complex type.
    WorkforceIntegrationEncryption "microsoft.graph.workforceIntegrationEncryption" "complex";
    /// `protocol`: workforceIntegrationEncryptionProtocol
    protocol "protocol": mg::Open<super::WorkforceIntegrationEncryptionProtocol>,
    /// `secret`: String, masked in Debug
    secret "secret" "s": String,
}
