// @generated
use crate::mg;

/// Entity type [`microsoft.graph.industryData.oneRosterApiDataConnector`][reference], derived from
/// [`ApiDataConnector`](super::ApiDataConnector).
///
/// Requests: [`OneRosterApiDataConnectorCollection`], for example
/// `graph.external().industry_data().data_connectors().cast_to_one_roster_api_data_connector()`.
///
/// Operations: `validate`.
///
/// [`OneRosterApiDataConnectorCollection`]: crate::requests::industry_data::one_roster_api_data_connector::OneRosterApiDataConnectorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/industrydata-onerosterapidataconnector?view=graph-rest-beta
pub struct OneRosterApiDataConnector {
    /// `apiFormat`. Never null.
    pub api_format: mg::Field<mg::Open<super::ApiFormat>>,
    /// `apiVersion`. Never null.
    pub api_version: mg::Field<String>,
    /// `baseUrl`. Never null.
    pub base_url: mg::Field<String>,
    /// `credential`. Never null.
    pub credential: mg::Field<mg::Boxed<super::Credential>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isContactsEnabled`. Never null.
    pub is_contacts_enabled: mg::Field<bool>,
    /// `isDemographicsEnabled`. Never null.
    pub is_demographics_enabled: mg::Field<bool>,
    /// `isFlagsEnabled`. Never null.
    pub is_flags_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OneRosterApiDataConnector: "microsoft.graph.industryData.oneRosterApiDataConnector", entity, base super::ApiDataConnector;
    api_format: "apiFormat" required,
    api_version: "apiVersion" required,
    base_url: "baseUrl" required,
    credential: "credential" required,
    display_name: "displayName" required,
    id: "id" key required,
    is_contacts_enabled: "isContactsEnabled" required,
    is_demographics_enabled: "isDemographicsEnabled" required,
    is_flags_enabled: "isFlagsEnabled" required,
}

mg::derived_from! { OneRosterApiDataConnector: super::ApiDataConnector, super::IndustryDataConnector, crate::models::Entity }

impl OneRosterApiDataConnector {
    /// `sourceSystem`: [`SourceSystemDefinition`](super::SourceSystemDefinition).
    pub const SOURCE_SYSTEM: mg::Nav<
        OneRosterApiDataConnector,
        super::SourceSystemDefinition,
    > = mg::Nav::new("sourceSystem");
}
