// @generated
use crate::mg;

/// Complex type `microsoft.graph.commsNotifications`.
pub struct CommsNotifications {
    /// `value`.
    pub value: mg::Field<Vec<super::CommsNotification>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CommsNotifications: "microsoft.graph.commsNotifications", complex;
    value: "value",
}
