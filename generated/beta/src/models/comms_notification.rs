// @generated
use crate::mg;

/// Open complex type `microsoft.graph.commsNotification`.
pub struct CommsNotification {
    /// `changeType`. Never null.
    pub change_type: mg::Field<mg::Open<super::ChangeType>>,
    /// `resourceUrl`. Never null.
    pub resource_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CommsNotification: "microsoft.graph.commsNotification", complex open;
    change_type: "changeType" required,
    resource_url: "resourceUrl" required,
}
