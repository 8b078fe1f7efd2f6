// @generated
use crate::mg;

/// Complex type `microsoft.graph.audiencesConfiguration`.
pub struct AudiencesConfiguration {
    /// `azureAdMultipleOrgs`.
    pub azure_ad_multiple_orgs: mg::Field<
        mg::Boxed<super::AzureAdMultipleOrgsAudienceRestriction>,
    >,
    /// `personalMicrosoftAccount`.
    pub personal_microsoft_account: mg::Field<mg::Boxed<super::AudienceRestriction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AudiencesConfiguration: "microsoft.graph.audiencesConfiguration", complex;
    azure_ad_multiple_orgs: "azureAdMultipleOrgs",
    personal_microsoft_account: "personalMicrosoftAccount",
}
