// @generated
use crate::mg;

/// Entity type [`microsoft.graph.paymentMethod`][reference].
///
/// Requests: [`PaymentMethodCollection`](crate::requests::payment_method::PaymentMethodCollection),
/// for example `graph.financials().companies().id(id).payment_methods()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/paymentmethod?view=graph-rest-beta
pub struct PaymentMethod {
    /// `code`.
    pub code: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PaymentMethod: "microsoft.graph.paymentMethod", entity;
    code: "code",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}
