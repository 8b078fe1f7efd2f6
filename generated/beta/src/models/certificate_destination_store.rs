// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.certificateDestinationStore`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-certificatedestinationstore?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateDestinationStore {
    /// `computerCertStoreRoot` (0)
    ComputerCertStoreRoot,
    /// `computerCertStoreIntermediate` (1)
    ComputerCertStoreIntermediate,
    /// `userCertStoreIntermediate` (2)
    UserCertStoreIntermediate,
}

mg::enumeration! {
    CertificateDestinationStore: "microsoft.graph.certificateDestinationStore";
    ComputerCertStoreRoot: "computerCertStoreRoot" = 0,
    ComputerCertStoreIntermediate: "computerCertStoreIntermediate" = 1,
    UserCertStoreIntermediate: "userCertStoreIntermediate" = 2,
}
