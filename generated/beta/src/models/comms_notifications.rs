// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.commsNotifications`, a complex type.
    CommsNotifications "microsoft.graph.commsNotifications" "complex";
    /// `value`: Collection(commsNotification)
    value "value": Vec<super::CommsNotification>,
}
