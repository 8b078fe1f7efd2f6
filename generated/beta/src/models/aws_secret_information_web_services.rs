// @generated
use crate::mg;

/// `microsoft.graph.awsSecretInformationWebServices`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AwsSecretInformationWebServices {
    /// `secretsManager`, 1.
    SecretsManager,
    /// `certificateAuthority`, 2.
    CertificateAuthority,
    /// `cloudHsm`, 4.
    CloudHsm,
    /// `certificateManager`, 8.
    CertificateManager,
    /// `unknownFutureValue`, 16.
    UnknownFutureValue,
}

mg::enumeration! {
    AwsSecretInformationWebServices "microsoft.graph.awsSecretInformationWebServices" "flags";
    SecretsManager "secretsManager" 1,
    CertificateAuthority "certificateAuthority" 2,
    CloudHsm "cloudHsm" 4,
    CertificateManager "certificateManager" 8,
    UnknownFutureValue "unknownFutureValue" 16,
}
