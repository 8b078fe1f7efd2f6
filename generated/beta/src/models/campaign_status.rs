// @generated
use crate::mg;

/// Enumeration `microsoft.graph.campaignStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignStatus {
    /// `unknown` (0)
    Unknown,
    /// `draft` (1)
    Draft,
    /// `inProgress` (2)
    InProgress,
    /// `scheduled` (3)
    Scheduled,
    /// `completed` (4)
    Completed,
    /// `failed` (5)
    Failed,
    /// `cancelled` (6)
    Cancelled,
    /// `excluded` (7)
    Excluded,
    /// `deleted` (8)
    Deleted,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    CampaignStatus: "microsoft.graph.campaignStatus";
    Unknown: "unknown" = 0,
    Draft: "draft" = 1,
    InProgress: "inProgress" = 2,
    Scheduled: "scheduled" = 3,
    Completed: "completed" = 4,
    Failed: "failed" = 5,
    Cancelled: "cancelled" = 6,
    Excluded: "excluded" = 7,
    Deleted: "deleted" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
}
