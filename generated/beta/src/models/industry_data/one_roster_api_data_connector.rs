// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.oneRosterApiDataConnector`, an entity type derived from `microsoft.graph.industryData.apiDataConnector`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/industrydata-onerosterapidataconnector?view=graph-rest-beta>
    OneRosterApiDataConnector "microsoft.graph.industryData.oneRosterApiDataConnector" "entity" : super::ApiDataConnector;
    /// `apiFormat`: microsoft.graph.industryData.apiFormat, not null
    api_format "apiFormat" "r": mg::Open<super::ApiFormat>,
    /// `apiVersion`: String, not null
    api_version "apiVersion" "r": String,
    /// `baseUrl`: String, not null
    base_url "baseUrl" "r": String,
    /// `credential`: microsoft.graph.industryData.credential, not null
    credential "credential" "r": mg::Boxed<super::Credential>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isContactsEnabled`: Boolean, not null
    is_contacts_enabled "isContactsEnabled" "r": bool,
    /// `isDemographicsEnabled`: Boolean, not null
    is_demographics_enabled "isDemographicsEnabled" "r": bool,
    /// `isFlagsEnabled`: Boolean, not null
    is_flags_enabled "isFlagsEnabled" "r": bool,
}

mg::derived_from! { OneRosterApiDataConnector: super::ApiDataConnector, super::IndustryDataConnector, crate::models::Entity }

impl OneRosterApiDataConnector {
    /// `sourceSystem`: `microsoft.graph.industryData.sourceSystemDefinition`
    pub const SOURCE_SYSTEM: mg::Nav<
        OneRosterApiDataConnector,
        super::SourceSystemDefinition,
    > = mg::Nav::new("sourceSystem");
}
