// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalConnectors.externalItem`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ExternalItemCollection`], for example `graph.connections().id(id).items()`.
///
/// Operations: `add_activities`.
///
/// [`ExternalItemCollection`]: crate::requests::external_connectors::external_item::ExternalItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitem?view=graph-rest-beta
pub struct ExternalItem {
    /// `acl`.
    pub acl: mg::Field<Vec<super::Acl>>,
    /// `content`.
    pub content: mg::Field<mg::Boxed<super::ExternalItemContent>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `informationProtectionLabel`.
    pub information_protection_label: mg::Field<
        mg::Boxed<super::ExternalItemInformationProtectionLabel>,
    >,
    /// `properties`.
    pub properties: mg::Field<mg::Boxed<super::Properties>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalItem: "microsoft.graph.externalConnectors.externalItem", entity, base crate::models::Entity;
    acl: "acl",
    content: "content",
    id: "id" key required,
    information_protection_label: "informationProtectionLabel",
    properties: "properties",
}

mg::derived_from! { ExternalItem: crate::models::Entity }

impl ExternalItem {
    /// `activities`: many [`ExternalActivity`](super::ExternalActivity).
    pub const ACTIVITIES: mg::Nav<ExternalItem, Vec<super::ExternalActivity>> = mg::Nav::new(
        "activities",
    );
}
