// @generated
use crate::mg;

/// Complex type `microsoft.graph.alertHistoryState`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct AlertHistoryState {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `assignedTo`.
    pub assigned_to: mg::Field<String>,
    /// `comments`.
    pub comments: mg::Field<Vec<String>>,
    /// `feedback`.
    pub feedback: mg::Field<mg::Open<super::AlertFeedback>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::AlertStatus>>,
    /// `updatedDateTime`.
    pub updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `user`.
    pub user: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertHistoryState: "microsoft.graph.alertHistoryState", complex;
    app_id: "appId",
    assigned_to: "assignedTo",
    comments: "comments",
    feedback: "feedback",
    status: "status",
    updated_date_time: "updatedDateTime",
    user: "user",
}
