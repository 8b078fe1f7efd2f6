// @generated
use crate::mg;

/// Enumeration `microsoft.graph.x509CertificateIssuerHintsState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum X509CertificateIssuerHintsState {
    /// `disabled` (0)
    Disabled,
    /// `enabled` (1)
    Enabled,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    X509CertificateIssuerHintsState: "microsoft.graph.x509CertificateIssuerHintsState";
    Disabled: "disabled" = 0,
    Enabled: "enabled" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
