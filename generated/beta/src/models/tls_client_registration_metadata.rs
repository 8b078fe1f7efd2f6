// @generated
use crate::mg;

/// Enumeration `microsoft.graph.tlsClientRegistrationMetadata`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsClientRegistrationMetadata {
    /// `tls_client_auth_subject_dn` (0)
    TlsClientAuthSubjectDn,
    /// `tls_client_auth_san_dns` (1)
    TlsClientAuthSanDns,
    /// `tls_client_auth_san_uri` (2)
    TlsClientAuthSanUri,
    /// `tls_client_auth_san_ip` (3)
    TlsClientAuthSanIp,
    /// `tls_client_auth_san_email` (4)
    TlsClientAuthSanEmail,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    TlsClientRegistrationMetadata: "microsoft.graph.tlsClientRegistrationMetadata";
    TlsClientAuthSubjectDn: "tls_client_auth_subject_dn" = 0,
    TlsClientAuthSanDns: "tls_client_auth_san_dns" = 1,
    TlsClientAuthSanUri: "tls_client_auth_san_uri" = 2,
    TlsClientAuthSanIp: "tls_client_auth_san_ip" = 3,
    TlsClientAuthSanEmail: "tls_client_auth_san_email" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
