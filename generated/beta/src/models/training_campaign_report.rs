// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trainingCampaignReport`, a complex type.
    TrainingCampaignReport "microsoft.graph.trainingCampaignReport" "complex";
    /// `campaignUsers`: Collection(userSimulationDetails)
    campaign_users "campaignUsers": Vec<super::UserSimulationDetails>,
    /// `overview`: trainingCampaignReportOverview, not null
    overview "overview" "r": mg::Boxed<super::TrainingCampaignReportOverview>,
}
