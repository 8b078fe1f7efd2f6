// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.audiencesConfiguration`, a complex type.
    AudiencesConfiguration "microsoft.graph.audiencesConfiguration" "complex";
    /// `azureAdMultipleOrgs`: azureAdMultipleOrgsAudienceRestriction
    azure_ad_multiple_orgs "azureAdMultipleOrgs": mg::Boxed<super::AzureAdMultipleOrgsAudienceRestriction>,
    /// `personalMicrosoftAccount`: audienceRestriction
    personal_microsoft_account "personalMicrosoftAccount": mg::Boxed<super::AudienceRestriction>,
}
