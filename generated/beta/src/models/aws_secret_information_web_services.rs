// @generated
use crate::mg;

/// Enumeration `microsoft.graph.awsSecretInformationWebServices`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AwsSecretInformationWebServices {
    /// `secretsManager` (0)
    SecretsManager,
    /// `certificateAuthority` (1)
    CertificateAuthority,
    /// `cloudHsm` (2)
    CloudHsm,
    /// `certificateManager` (4)
    CertificateManager,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    AwsSecretInformationWebServices: "microsoft.graph.awsSecretInformationWebServices", flags;
    SecretsManager: "secretsManager" = 0,
    CertificateAuthority: "certificateAuthority" = 1,
    CloudHsm: "cloudHsm" = 2,
    CertificateManager: "certificateManager" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
