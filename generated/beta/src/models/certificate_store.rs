// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.certificateStore`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-certificatestore?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateStore {
    /// `user` (1)
    User,
    /// `machine` (2)
    Machine,
}

mg::enumeration! {
    CertificateStore: "microsoft.graph.certificateStore";
    User: "user" = 1,
    Machine: "machine" = 2,
}
