// @generated
use crate::mg;

/// `microsoft.graph.certificateDestinationStore`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateDestinationStore {
    /// `computerCertStoreRoot`, 0.
    ComputerCertStoreRoot,
    /// `computerCertStoreIntermediate`, 1.
    ComputerCertStoreIntermediate,
    /// `userCertStoreIntermediate`, 2.
    UserCertStoreIntermediate,
}

mg::enumeration! {
    CertificateDestinationStore "microsoft.graph.certificateDestinationStore" "";
    ComputerCertStoreRoot "computerCertStoreRoot" 0,
    ComputerCertStoreIntermediate "computerCertStoreIntermediate" 1,
    UserCertStoreIntermediate "userCertStoreIntermediate" 2,
}
