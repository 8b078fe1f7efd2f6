// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalConnectors.externalActivityResult`][reference], derived
/// from [`ExternalActivity`](super::ExternalActivity).
///
/// Requests: [`ExternalActivityResultCollection`], for example
/// `graph.connections().id(id).items().id(id).activities().cast_to_external_activity_result()`.
///
/// [`ExternalActivityResultCollection`]: crate::requests::external_connectors::external_activity_result::ExternalActivityResultCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalconnectors-externalactivityresult?view=graph-rest-beta
pub struct ExternalActivityResult {
    /// `error`.
    pub error: mg::Field<mg::Boxed<crate::models::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::ExternalActivityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalActivityResult: "microsoft.graph.externalConnectors.externalActivityResult", entity, base super::ExternalActivity;
    error: "error",
    id: "id" key required,
    start_date_time: "startDateTime" required,
    type_: "type" required,
}

mg::derived_from! { ExternalActivityResult: super::ExternalActivity, crate::models::Entity }

impl ExternalActivityResult {
    /// `performedBy`: [`Identity`](super::Identity).
    pub const PERFORMED_BY: mg::Nav<ExternalActivityResult, super::Identity> = mg::Nav::new(
        "performedBy",
    );
}
