// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.connectionInfo`, a complex type.
    ConnectionInfo "microsoft.graph.connectionInfo" "complex" => ConnectionInfoKind;
    /// `url`: String
    url "url": String,
}

/// The types derived from `microsoft.graph.connectionInfo`.
#[non_exhaustive]
pub enum ConnectionInfoKind {
    ExternalSapAcConnectionInfo(Box<super::ExternalSapAcConnectionInfo>),
    ExternalTokenBasedSapIagConnectionInfo(
        Box<super::ExternalTokenBasedSapIagConnectionInfo>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<ConnectionInfo>),
}

mg::family! {
    ConnectionInfo => ConnectionInfoKind;
    ExternalSapAcConnectionInfo(super::ExternalSapAcConnectionInfo),
    ExternalTokenBasedSapIagConnectionInfo(super::ExternalTokenBasedSapIagConnectionInfo),
}
