// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.externalCertificateAuthorityCertificate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-externalcertificateauthoritycertificate?view=graph-rest-beta>
    ExternalCertificateAuthorityCertificate "microsoft.graph.networkaccess.externalCertificateAuthorityCertificate" "entity" : crate::models::Entity;
    /// `certificate`: String
    certificate "certificate": String,
    /// `certificateSigningRequest`: String
    certificate_signing_request "certificateSigningRequest": String,
    /// `chain`: String
    chain "chain": String,
    /// `commonName`: String, not null
    common_name "commonName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `organizationName`: String, not null
    organization_name "organizationName" "r": String,
    /// `status`: microsoft.graph.networkaccess.tlsCertificateStatus, not null
    status "status" "r": mg::Open<super::TlsCertificateStatus>,
    /// `validity`: microsoft.graph.networkaccess.validityDate, not null
    validity "validity" "r": mg::Boxed<super::ValidityDate>,
}

mg::derived_from! { ExternalCertificateAuthorityCertificate: crate::models::Entity }
