// @generated
use crate::mg;

/// Complex type `microsoft.graph.oidcInboundClaimMappingOverride`.
pub struct OidcInboundClaimMappingOverride {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::OidcAddressInboundClaims>>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `email_verified`.
    pub email_verified: mg::Field<String>,
    /// `family_name`.
    pub family_name: mg::Field<String>,
    /// `given_name`.
    pub given_name: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `phone_number`.
    pub phone_number: mg::Field<String>,
    /// `phone_number_verified`.
    pub phone_number_verified: mg::Field<String>,
    /// `sub`.
    pub sub: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OidcInboundClaimMappingOverride: "microsoft.graph.oidcInboundClaimMappingOverride", complex;
    address: "address",
    email: "email",
    email_verified: "email_verified",
    family_name: "family_name",
    given_name: "given_name",
    name: "name",
    phone_number: "phone_number",
    phone_number_verified: "phone_number_verified",
    sub: "sub",
}
