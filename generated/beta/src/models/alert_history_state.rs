// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.alertHistoryState`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    AlertHistoryState "microsoft.graph.alertHistoryState" "complex";
    /// `appId`: String
    app_id "appId": String,
    /// `assignedTo`: String
    assigned_to "assignedTo": String,
    /// `comments`: Collection(String)
    comments "comments": Vec<String>,
    /// `feedback`: alertFeedback
    feedback "feedback": mg::Open<super::AlertFeedback>,
    /// `status`: alertStatus
    status "status": mg::Open<super::AlertStatus>,
    /// `updatedDateTime`: DateTimeOffset
    updated_date_time "updatedDateTime": mg::DateTimeOffset,
    /// `user`: String
    user "user": String,
}
