// @generated
use crate::mg;

/// Complex type `microsoft.graph.campaignSchedule`.
pub struct CampaignSchedule {
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `launchDateTime`.
    pub launch_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CampaignStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CampaignSchedule: "microsoft.graph.campaignSchedule", complex;
    completion_date_time: "completionDateTime",
    launch_date_time: "launchDateTime",
    status: "status",
}
