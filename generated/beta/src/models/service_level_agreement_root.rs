// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceLevelAgreementRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/servicelevelagreementroot?view=graph-rest-beta>
    ServiceLevelAgreementRoot "microsoft.graph.serviceLevelAgreementRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ServiceLevelAgreementRoot: super::Entity }

impl ServiceLevelAgreementRoot {
    /// `azureADAuthentication`: `azureADAuthentication`, contained
    pub const AZURE_AD_AUTHENTICATION: mg::Nav<
        ServiceLevelAgreementRoot,
        super::AzureAdAuthentication,
    > = mg::Nav::new("azureADAuthentication");
}
