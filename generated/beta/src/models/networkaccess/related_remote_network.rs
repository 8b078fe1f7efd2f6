// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.relatedRemoteNetwork`, a complex type derived from `microsoft.graph.networkaccess.relatedResource`.
    RelatedRemoteNetwork "microsoft.graph.networkaccess.relatedRemoteNetwork" "complex" : super::RelatedResource;
    /// `remoteNetworkId`: String, not null
    remote_network_id "remoteNetworkId" "r": String,
}

mg::derived_from! { RelatedRemoteNetwork: super::RelatedResource }
