// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.relatedRemoteNetwork`, derived from
/// [`RelatedResource`](super::RelatedResource).
pub struct RelatedRemoteNetwork {
    /// `remoteNetworkId`. Never null.
    pub remote_network_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedRemoteNetwork: "microsoft.graph.networkaccess.relatedRemoteNetwork", complex, base super::RelatedResource;
    remote_network_id: "remoteNetworkId" required,
}

mg::derived_from! { RelatedRemoteNetwork: super::RelatedResource }
