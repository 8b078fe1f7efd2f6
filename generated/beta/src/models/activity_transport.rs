// @generated
use crate::mg;

/// Complex type `microsoft.graph.activityTransport`.
pub struct ActivityTransport {
    /// `connectionType`. Never null.
    pub connection_type: mg::Field<mg::Open<super::ConnectionType>>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivityTransport: "microsoft.graph.activityTransport", complex;
    connection_type: "connectionType" required,
    url: "url",
}
