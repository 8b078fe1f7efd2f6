// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalItem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalitem?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)")]
    ExternalItem "microsoft.graph.externalItem" "entity" : super::Entity;
    /// `acl`: Collection(acl)
    acl "acl": Vec<super::Acl>,
    /// `content`: externalItemContent
    content "content": mg::Boxed<super::ExternalItemContent>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `informationProtectionLabel`: externalItemInformationProtectionLabel
    information_protection_label "informationProtectionLabel": mg::Boxed<super::ExternalItemInformationProtectionLabel>,
    /// `properties`: properties
    properties "properties": mg::Boxed<super::Properties>,
}

mg::derived_from! { ExternalItem: super::Entity }
