// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.kubernetesServiceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KubernetesServiceType {
    /// `unknown` (0)
    Unknown,
    /// `clusterIP` (1)
    ClusterIp,
    /// `externalName` (2)
    ExternalName,
    /// `nodePort` (3)
    NodePort,
    /// `loadBalancer` (4)
    LoadBalancer,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    KubernetesServiceType: "microsoft.graph.security.kubernetesServiceType";
    Unknown: "unknown" = 0,
    ClusterIp: "clusterIP" = 1,
    ExternalName: "externalName" = 2,
    NodePort: "nodePort" = 3,
    LoadBalancer: "loadBalancer" = 4,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
