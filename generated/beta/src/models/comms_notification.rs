// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.commsNotification`, an open complex type.
    CommsNotification "microsoft.graph.commsNotification" "complex open";
    /// `changeType`: changeType, not null
    change_type "changeType" "r": mg::Open<super::ChangeType>,
    /// `resourceUrl`: String, not null
    resource_url "resourceUrl" "r": String,
}
