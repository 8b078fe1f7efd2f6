// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.relatedDestination`, derived from
/// [`RelatedResource`](super::RelatedResource).
pub struct RelatedDestination {
    /// `fqdn`.
    pub fqdn: mg::Field<String>,
    /// `ip`. Never null.
    pub ip: mg::Field<String>,
    /// `networkingProtocol`. Never null.
    pub networking_protocol: mg::Field<mg::Open<super::NetworkingProtocol>>,
    /// `port`. Never null.
    pub port: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedDestination: "microsoft.graph.networkaccess.relatedDestination", complex, base super::RelatedResource;
    fqdn: "fqdn",
    ip: "ip" required,
    networking_protocol: "networkingProtocol" required,
    port: "port" required,
}

mg::derived_from! { RelatedDestination: super::RelatedResource }
