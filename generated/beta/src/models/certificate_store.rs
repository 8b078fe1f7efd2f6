// @generated
use crate::mg;

/// `microsoft.graph.certificateStore`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateStore {
    /// `user`, 1.
    User,
    /// `machine`, 2.
    Machine,
}

mg::enumeration! {
    CertificateStore "microsoft.graph.certificateStore" "";
    User "user" 1,
    Machine "machine" 2,
}
