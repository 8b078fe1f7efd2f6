// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalItemConfiguration`.
pub struct ExternalItemConfiguration {
    /// `connections`.
    pub connections: mg::Field<Vec<super::ConnectionItem>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalItemConfiguration: "microsoft.graph.externalItemConfiguration", complex;
    connections: "connections" required,
}
