// @generated
use crate::mg;

/// Complex type `microsoft.graph.trainingCampaignReport`.
pub struct TrainingCampaignReport {
    /// `campaignUsers`.
    pub campaign_users: mg::Field<Vec<super::UserSimulationDetails>>,
    /// `overview`. Never null.
    pub overview: mg::Field<mg::Boxed<super::TrainingCampaignReportOverview>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrainingCampaignReport: "microsoft.graph.trainingCampaignReport", complex;
    campaign_users: "campaignUsers",
    overview: "overview" required,
}
