// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceNotificationTemplate`, a complex type.
    GovernanceNotificationTemplate "microsoft.graph.governanceNotificationTemplate" "complex";
    /// `culture`: String
    culture "culture": String,
    /// `id`: String
    id "id": String,
    /// `source`: String
    source "source": String,
    /// `type`: String
    type_ "type": String,
    /// `version`: String
    version "version": String,
}
