// @generated
use crate::mg;

/// Complex type `microsoft.graph.connectionInfo`.
pub struct ConnectionInfo {
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConnectionInfo: "microsoft.graph.connectionInfo", complex, family ConnectionInfoKind;
    url: "url",
}

/// The types derived from [`ConnectionInfo`].
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
