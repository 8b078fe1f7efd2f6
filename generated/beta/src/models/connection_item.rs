// @generated
use crate::mg;

/// Complex type `microsoft.graph.connectionItem`.
pub struct ConnectionItem {
    /// `connectionId`. Never null.
    pub connection_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConnectionItem: "microsoft.graph.connectionItem", complex;
    connection_id: "connectionId" required,
}
