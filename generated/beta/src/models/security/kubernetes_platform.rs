// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.kubernetesPlatform`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KubernetesPlatform {
    /// `unknown` (0)
    Unknown,
    /// `aks` (1)
    Aks,
    /// `eks` (2)
    Eks,
    /// `gke` (3)
    Gke,
    /// `arc` (4)
    Arc,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    KubernetesPlatform: "microsoft.graph.security.kubernetesPlatform";
    Unknown: "unknown" = 0,
    Aks: "aks" = 1,
    Eks: "eks" = 2,
    Gke: "gke" = 3,
    Arc: "arc" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
