// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureADAuthentication`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azureadauthentication?view=graph-rest-beta>
    AzureAdAuthentication "microsoft.graph.azureADAuthentication" "entity" : super::Entity;
    /// `attainments`: Collection(serviceLevelAgreementAttainment), items not null
    attainments "attainments" "r": Vec<super::ServiceLevelAgreementAttainment>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AzureAdAuthentication: super::Entity }
