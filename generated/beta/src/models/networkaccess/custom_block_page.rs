// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.customBlockPage`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CustomBlockPageResource`], for example
/// `graph.network_access().settings().custom_block_page()`.
///
/// [`CustomBlockPageResource`]: crate::requests::networkaccess::custom_block_page::CustomBlockPageResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-customblockpage?view=graph-rest-beta
pub struct CustomBlockPage {
    /// `configuration`.
    pub configuration: mg::Field<mg::Boxed<super::BlockPageConfigurationBase>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::Status>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomBlockPage: "microsoft.graph.networkaccess.customBlockPage", entity, base crate::models::Entity;
    configuration: "configuration",
    id: "id" key required,
    state: "state" required,
}

mg::derived_from! { CustomBlockPage: crate::models::Entity }
