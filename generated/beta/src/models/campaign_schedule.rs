// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.campaignSchedule`, a complex type.
    CampaignSchedule "microsoft.graph.campaignSchedule" "complex";
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `launchDateTime`: DateTimeOffset
    launch_date_time "launchDateTime": mg::DateTimeOffset,
    /// `status`: campaignStatus
    status "status": mg::Open<super::CampaignStatus>,
}
