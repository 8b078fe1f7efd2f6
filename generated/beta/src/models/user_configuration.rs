// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserConfigurationCollection`], for example
/// `graph.me().mail_folders().id(id).user_configurations()`.
///
/// [`UserConfigurationCollection`]: crate::requests::user_configuration::UserConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userconfiguration?view=graph-rest-beta
pub struct UserConfiguration {
    /// `binaryData`.
    pub binary_data: mg::Field<mg::Binary>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `structuredData`.
    pub structured_data: mg::Field<Vec<super::StructuredDataEntry>>,
    /// `xmlData`.
    pub xml_data: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserConfiguration: "microsoft.graph.userConfiguration", entity, base super::Entity;
    binary_data: "binaryData",
    id: "id" key required,
    structured_data: "structuredData",
    xml_data: "xmlData",
}

mg::derived_from! { UserConfiguration: super::Entity }
