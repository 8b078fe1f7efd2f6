// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sslCertificateEntity`, a complex type.
    SslCertificateEntity "microsoft.graph.security.sslCertificateEntity" "complex";
    /// `address`: physicalAddress
    address "address": mg::Boxed<crate::models::PhysicalAddress>,
    /// `alternateNames`: Collection(String)
    alternate_names "alternateNames": Vec<String>,
    /// `commonName`: String
    common_name "commonName": String,
    /// `email`: String
    email "email": String,
    /// `givenName`: String
    given_name "givenName": String,
    /// `organizationName`: String
    organization_name "organizationName": String,
    /// `organizationUnitName`: String
    organization_unit_name "organizationUnitName": String,
    /// `serialNumber`: String
    serial_number "serialNumber": String,
    /// `surname`: String
    surname "surname": String,
}
