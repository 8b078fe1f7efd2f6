// @generated
use crate::mg;

/// Entity type [`microsoft.graph.account`][reference].
///
/// Requests: [`AccountCollection`](crate::requests::account::AccountCollection), for example
/// `graph.financials().companies().id(id).accounts()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/account?view=graph-rest-beta
pub struct Account {
    /// `blocked`.
    pub blocked: mg::Field<bool>,
    /// `category`.
    pub category: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `number`.
    pub number: mg::Field<String>,
    /// `subCategory`.
    pub sub_category: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Account: "microsoft.graph.account", entity;
    blocked: "blocked",
    category: "category",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    number: "number",
    sub_category: "subCategory",
}
