// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oidcAddressInboundClaims`, a complex type.
    OidcAddressInboundClaims "microsoft.graph.oidcAddressInboundClaims" "complex";
    /// `country`: String
    country "country": String,
    /// `locality`: String
    locality "locality": String,
    /// `postal_code`: String
    postal_code "postal_code": String,
    /// `region`: String
    region "region": String,
    /// `street_address`: String
    street_address "street_address": String,
}
