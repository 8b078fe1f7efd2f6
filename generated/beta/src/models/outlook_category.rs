// @generated
use crate::mg;

/// Entity type [`microsoft.graph.outlookCategory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`OutlookCategoryCollection`](crate::requests::outlook_category::OutlookCategoryCollection), for
/// example `graph.me().outlook().master_categories()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/outlookcategory?view=graph-rest-beta
pub struct OutlookCategory {
    /// `color`.
    pub color: mg::Field<mg::Open<super::CategoryColor>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OutlookCategory: "microsoft.graph.outlookCategory", entity, base super::Entity;
    color: "color",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { OutlookCategory: super::Entity }
