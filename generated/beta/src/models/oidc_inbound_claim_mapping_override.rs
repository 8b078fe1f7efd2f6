// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oidcInboundClaimMappingOverride`, a complex type.
    OidcInboundClaimMappingOverride "microsoft.graph.oidcInboundClaimMappingOverride" "complex";
    /// `address`: oidcAddressInboundClaims
    address "address": mg::Boxed<super::OidcAddressInboundClaims>,
    /// `email`: String
    email "email": String,
    /// `email_verified`: String
    email_verified "email_verified": String,
    /// `family_name`: String
    family_name "family_name": String,
    /// `given_name`: String
    given_name "given_name": String,
    /// `name`: String
    name "name": String,
    /// `phone_number`: String
    phone_number "phone_number": String,
    /// `phone_number_verified`: String
    phone_number_verified "phone_number_verified": String,
    /// `sub`: String
    sub "sub": String,
}
