// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.tlsTermination`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`TlsTerminationResource`], for example `graph.network_access().tls()`.
///
/// [`TlsTerminationResource`]: crate::requests::networkaccess::tls_termination::TlsTerminationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-tlstermination?view=graph-rest-beta
pub struct TlsTermination {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TlsTermination: "microsoft.graph.networkaccess.tlsTermination", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { TlsTermination: crate::models::Entity }

impl TlsTermination {
    /// `externalCertificateAuthorityCertificates`: many
    /// [`ExternalCertificateAuthorityCertificate`](super::ExternalCertificateAuthorityCertificate).
    pub const EXTERNAL_CERTIFICATE_AUTHORITY_CERTIFICATES: mg::Nav<
        TlsTermination,
        Vec<super::ExternalCertificateAuthorityCertificate>,
    > = mg::Nav::new("externalCertificateAuthorityCertificates");
}
