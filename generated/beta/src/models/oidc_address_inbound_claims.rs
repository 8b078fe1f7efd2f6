// @generated
use crate::mg;

/// Complex type `microsoft.graph.oidcAddressInboundClaims`.
pub struct OidcAddressInboundClaims {
    /// `country`.
    pub country: mg::Field<String>,
    /// `locality`.
    pub locality: mg::Field<String>,
    /// `postal_code`.
    pub postal_code: mg::Field<String>,
    /// `region`.
    pub region: mg::Field<String>,
    /// `street_address`.
    pub street_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OidcAddressInboundClaims: "microsoft.graph.oidcAddressInboundClaims", complex;
    country: "country",
    locality: "locality",
    postal_code: "postal_code",
    region: "region",
    street_address: "street_address",
}
