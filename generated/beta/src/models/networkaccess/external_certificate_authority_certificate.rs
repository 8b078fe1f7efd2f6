// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.networkaccess.externalCertificateAuthorityCertificate`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`ExternalCertificateAuthorityCertificateCollection`], for example
/// `graph.network_access().tls().external_certificate_authority_certificates()`.
///
/// [`ExternalCertificateAuthorityCertificateCollection`]: crate::requests::networkaccess::external_certificate_authority_certificate::ExternalCertificateAuthorityCertificateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-externalcertificateauthoritycertificate?view=graph-rest-beta
pub struct ExternalCertificateAuthorityCertificate {
    /// `certificate`.
    pub certificate: mg::Field<String>,
    /// `certificateSigningRequest`.
    pub certificate_signing_request: mg::Field<String>,
    /// `chain`.
    pub chain: mg::Field<String>,
    /// `commonName`. Never null.
    pub common_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `organizationName`. Never null.
    pub organization_name: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::TlsCertificateStatus>>,
    /// `validity`. Never null.
    pub validity: mg::Field<mg::Boxed<super::ValidityDate>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalCertificateAuthorityCertificate: "microsoft.graph.networkaccess.externalCertificateAuthorityCertificate", entity, base crate::models::Entity;
    certificate: "certificate",
    certificate_signing_request: "certificateSigningRequest",
    chain: "chain",
    common_name: "commonName" required,
    id: "id" key required,
    name: "name" required,
    organization_name: "organizationName" required,
    status: "status" required,
    validity: "validity" required,
}

mg::derived_from! { ExternalCertificateAuthorityCertificate: crate::models::Entity }
