// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userconfiguration?view=graph-rest-beta>
    UserConfiguration "microsoft.graph.userConfiguration" "entity" : super::Entity;
    /// `binaryData`: Binary
    binary_data "binaryData": mg::Binary,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `structuredData`: Collection(structuredDataEntry)
    structured_data "structuredData": Vec<super::StructuredDataEntry>,
    /// `xmlData`: Binary
    xml_data "xmlData": mg::Binary,
}

mg::derived_from! { UserConfiguration: super::Entity }
