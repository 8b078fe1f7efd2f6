// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalItem`][reference], derived from [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalitem?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)"
)]
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
    ExternalItem: "microsoft.graph.externalItem", entity, base super::Entity;
    acl: "acl",
    content: "content",
    id: "id" key required,
    information_protection_label: "informationProtectionLabel",
    properties: "properties",
}

mg::derived_from! { ExternalItem: super::Entity }
