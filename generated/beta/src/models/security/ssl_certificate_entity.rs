// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.sslCertificateEntity`.
pub struct SslCertificateEntity {
    /// `address`.
    pub address: mg::Field<mg::Boxed<crate::models::PhysicalAddress>>,
    /// `alternateNames`.
    pub alternate_names: mg::Field<Vec<String>>,
    /// `commonName`.
    pub common_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `givenName`.
    pub given_name: mg::Field<String>,
    /// `organizationName`.
    pub organization_name: mg::Field<String>,
    /// `organizationUnitName`.
    pub organization_unit_name: mg::Field<String>,
    /// `serialNumber`.
    pub serial_number: mg::Field<String>,
    /// `surname`.
    pub surname: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SslCertificateEntity: "microsoft.graph.security.sslCertificateEntity", complex;
    address: "address",
    alternate_names: "alternateNames",
    common_name: "commonName",
    email: "email",
    given_name: "givenName",
    organization_name: "organizationName",
    organization_unit_name: "organizationUnitName",
    serial_number: "serialNumber",
    surname: "surname",
}
