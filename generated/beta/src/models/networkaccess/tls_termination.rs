// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tlsTermination`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-tlstermination?view=graph-rest-beta>
    TlsTermination "microsoft.graph.networkaccess.tlsTermination" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TlsTermination: crate::models::Entity }

impl TlsTermination {
    /// `externalCertificateAuthorityCertificates`: many `microsoft.graph.networkaccess.externalCertificateAuthorityCertificate`, contained
    pub const EXTERNAL_CERTIFICATE_AUTHORITY_CERTIFICATES: mg::Nav<
        TlsTermination,
        Vec<super::ExternalCertificateAuthorityCertificate>,
    > = mg::Nav::new("externalCertificateAuthorityCertificates");
}
