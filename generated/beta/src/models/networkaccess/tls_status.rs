// @generated
use crate::mg;

/// `microsoft.graph.networkaccess.tlsStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsStatus {
    /// `failure`, 0.
    Failure,
    /// `success`, 1.
    Success,
}

mg::enumeration! {
    TlsStatus "microsoft.graph.networkaccess.tlsStatus" "";
    Failure "failure" 0,
    Success "success" 1,
}
